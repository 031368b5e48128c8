package org.casegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.casegraph.Casegraph;
import org.casegraph.graph.Intake;
import org.casegraph.graph.JavaProcess;
import org.casegraph.graph.backup.Checksums;
import org.casegraph.model.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A process that erases somebody is killed at moments spread over its time: what is there is the old store or the new one. */
class KilledErasureTest {

    /** Of 100 statements each; 300 of them made the figure in docs/safety.md. */
    private static final int FILES = Integer.getInteger("casegraph.erase.files", 3);

    private static final int KILLS = Integer.getInteger("casegraph.erase.kills", 4);

    private static final String NAME = "Zeynep Karataş";
    private static final String PERSON = Ids.of("person", "valley", "zeynep");

    @TempDir
    private Path folder;

    private String old = "";

    @BeforeEach
    void fill() {
        try (var store = Store.openToRestore(Casegraph.class, folder.resolve("full"))) {
            var intake = store.part(Intake.class);
            for (int file = 0; file < FILES; file++) {
                assertThat(intake.take("f" + file + ".yaml", file(file).getBytes(StandardCharsets.UTF_8)))
                        .isInstanceOf(Intake.Taken.Coded.class);
            }
            old = store.part(Checksums.class).now().value();
        }
    }

    @Test
    void leavesTheOldStoreOrTheNewOneWhole() throws Exception {
        var begun = Instant.now();
        var whole = erasing("whole");
        assertThat(whole.waitFor()).isZero();
        var took = Duration.between(begun, Instant.now());
        var fresh = checksum("whole");
        assertThat(fresh).isNotEqualTo(old);
        assertThat(isNamedIn("whole")).isFalse();
        System.getLogger("figures")
                .log(System.Logger.Level.INFO, "Erased from {0} statements in {1}", FILES * 100, took);

        for (int kill = 1; kill <= KILLS; kill++) {
            var copy = "killed-" + kill;
            var process = erasing(copy);
            process.waitFor(took.toMillis() * kill / KILLS - 100, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();

            var left = checksum(copy);

            assertThat(left).as("killed %d of %d", kill, KILLS).isIn(old, fresh);
            assertThat(isNamedIn(copy)).isEqualTo(left.equals(old));
            assertThat(folder.resolve(copy)).isDirectoryNotContaining("glob:**/eras{ing,ed}");
            FileSystemUtils.deleteRecursively(folder.resolve(copy));
        }
    }

    private Process erasing(String copy) throws IOException {
        FileSystemUtils.copyRecursively(folder.resolve("full"), folder.resolve(copy));
        var data = folder.resolve(copy).toString();
        return JavaProcess.running(
                        Casegraph.class, List.of(), "--data", data, "erase", PERSON, "--reason", "request", "--yes")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(copy + ".log").toFile())
                .start();
    }

    /** Whoever opens a store ends what another process left behind. */
    private String checksum(String copy) {
        try (var store = Store.openToRestore(Casegraph.class, folder.resolve(copy))) {
            return store.part(Checksums.class).now().value();
        }
    }

    private boolean isNamedIn(String copy) throws IOException {
        var sought = new String(NAME.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        try (var files = Files.walk(folder.resolve(copy))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(sought)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String file(int number) {
        var yaml = new StringBuilder(
                """
                casegraph: 1
                collection: valley
                file: f%1$d
                coder: Tester
                documents: [{id: d%1$d, title: Letter %1$d, authors: [village]}]
                entities:
                  - {id: village, kind: GROUP, names: [{value: We, at: 0-2, type: DESCRIPTION}]}
                  - {id: zeynep, kind: PERSON, names: [{value: %2$s, at: 3-17}]}
                """
                        .formatted(number, NAME));
        for (int i = 0; i < 48; i++) {
            yaml.append("  - {id: p%1$d, kind: PERSON, names: [{value: Inhabitant %1$d, at: 20-33}]}%n"
                    .formatted(number * 48 + i));
        }
        yaml.append("statements:\n");
        for (int i = 0; i < 50; i++) {
            var other = i < 2 ? "zeynep" : "p" + (number * 48 + (i * 7) % 48);
            yaml.append("  - {at: %d-90, summary: S%d., relation: RELATIVE_OF, from: p%d, to: %s}%n"
                    .formatted(i, i, number * 48 + (i * 5 + 1) % 48, other));
        }
        return yaml.toString();
    }
}
