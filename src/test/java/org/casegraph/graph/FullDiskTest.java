package org.casegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.casegraph.graph.StoreException.Reason;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.graph.match.Matching;
import org.casegraph.source.Coding;
import org.casegraph.source.HeldTexts;
import org.casegraph.text.extract.Bounds;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens when there is no room left. */
@StoreTest
class FullDiskTest {

    private static final int DOCUMENTS = 20;
    private static final String NO_DISK =
            "Skipped: this machine does not let a test have a small disk of its own (unshare, mount -t tmpfs).";
    private static final Cypher CREATE = new Cypher("create", "CREATE (:Probe {id: 'p'})");

    @TempDir
    private Path folder;

    private final TestStore store;
    private final AtomicLong room = new AtomicLong(1_000);

    FullDiskTest(TestStore store) {
        this.store = store;
    }

    @Test
    void changesAreRefusedWhileReadingGoesOn() {
        var disk = new Disk(room::get, 100);
        var doors = store.doors(disk);
        doors.write(transaction -> transaction.run(CREATE, Map.of()));

        room.set(99);

        assertThat(disk.isFull()).isTrue();
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> doors.write(transaction -> transaction.run(CREATE, Map.of())))
                .withMessage("There is no room left on the disk; nothing was changed.")
                .extracting(StoreException::reason)
                .isEqualTo(Reason.FULL);
        assertThat(store.nodes("Probe")).isEqualTo(1);

        room.set(100);

        doors.write(transaction -> transaction.run(CREATE, Map.of()));
        assertThat(store.nodes("Probe")).isEqualTo(2);
    }

    @Test
    void filesAreRefusedBeforeAnythingIsKeptOfThem() throws IOException {
        var texts = new HeldTexts(folder);
        var disk = new Disk(room::get, 100);
        var intake = new TextIntake(
                texts,
                Bounds.USUAL,
                store.reads(),
                store.writes(),
                store.files(),
                Coding.NOON,
                new Matching(store.files(), texts),
                disk);
        room.set(0);

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> intake.take("letter.txt", letter(), HandedOver.by("t")))
                .extracting(StoreException::reason)
                .isEqualTo(Reason.FULL);
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }

        room.set(1_000);

        assertThat(intake.take("letter.txt", letter(), HandedOver.by("t"))).isInstanceOf(Intake.Taken.Arrived.class);
    }

    @Test
    void aProcessWhoseDiskFillsEndsAndTheNextGoesOnWithNothingLost() throws Exception {
        var data = folder.resolve("disk/data");
        var said = runOnSmallDisk(data);

        var first = said.subList(0, said.indexOf("room"));
        int took = (int) first.stream().filter(line -> line.startsWith("took ")).count();
        assertThat(took).isBetween(1, DOCUMENTS - 1);
        assertThat(first).contains("ended 1").anyMatch(line -> line.contains("Make room and start it again"));

        var second = said.subList(said.indexOf("room"), said.size());
        var found = second.stream()
                .filter(line -> line.startsWith("found "))
                .findFirst()
                .orElseThrow();
        assertThat(found).endsWith("half 0");
        assertThat(Integer.parseInt(found.split(" ")[1])).isGreaterThanOrEqualTo(took);
        assertThat(second).contains("ended 0", "checksum " + undisturbed());
    }

    private String undisturbed() throws IOException {
        var data = new DataDirectory(folder.resolve("undisturbed"));
        for (int i = 0; i < DOCUMENTS; i++) {
            KilledProcess.take(i, store, data, Coding.NOON);
        }
        return KilledProcess.checksum(store);
    }

    /** The disk is there for one shell only, so that one shell fills it, makes room and goes on. */
    private List<String> runOnSmallDisk(Path data) throws Exception {
        var disk = Files.createDirectories(data.getParent());
        var filler = disk.resolve("filler");
        var count = String.valueOf(DOCUMENTS);
        var script =
                """
                mount -t tmpfs -o size=48m tmpfs %1$s || exit 77
                timeout 60 %2$s; echo ended $?
                echo room; rm %3$s
                %4$s; echo ended $?
                """
                        .formatted(
                                quoted(disk.toString()),
                                command(data.toString(), count, filler.toString()),
                                quoted(filler.toString()),
                                command(data.toString(), count));
        var output = folder.resolve("said").toFile();
        try {
            var shell = new ProcessBuilder("unshare", "-Urm", "sh", "-c", script)
                    .redirectErrorStream(true)
                    .redirectOutput(output)
                    .start();
            boolean hasEnded = shell.waitFor(180, TimeUnit.SECONDS);
            shell.descendants().forEach(ProcessHandle::destroyForcibly);
            var said = Files.readAllLines(output.toPath());
            Assumptions.assumeTrue(!hasEnded || said.contains("room"), NO_DISK);
            assertThat(hasEnded).as("it ends by itself: %s", said).isTrue();
            return said;
        } catch (IOException e) {
            Assumptions.abort(NO_DISK);
            throw e;
        }
    }

    private static String command(String... arguments) {
        var command =
                JavaProcess.running(KilledProcess.class, List.of(), arguments).command();
        var quoted = new ArrayList<String>();
        command.forEach(word -> quoted.add(quoted(word)));
        return String.join(" ", quoted);
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    private static ByteArrayInputStream letter() {
        return new ByteArrayInputStream("A letter of some length.".getBytes(StandardCharsets.UTF_8));
    }
}
