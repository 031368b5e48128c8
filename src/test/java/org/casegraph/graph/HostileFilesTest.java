package org.casegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.casegraph.graph.Intake.Taken;
import org.casegraph.graph.StoreTest.Emptied;
import org.casegraph.source.HeldTexts;
import org.casegraph.text.extract.Bounds;
import org.casegraph.text.extract.HostileFiles;
import org.casegraph.text.extract.HostileFiles.Hostile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hands over what is made to do harm: each file is refused in one sentence and leaves nothing, or is harmless. */
@StoreTest(emptied = Emptied.BEFORE_ALL)
@TestInstance(Lifecycle.PER_CLASS)
class HostileFilesTest {

    private static final Bounds BOUNDS = Bounds.USUAL.withTime(Duration.ofSeconds(40));

    private final TestStore store;
    private final Path around;
    private final Path folder;
    private final HeldTexts texts;
    private final TextIntake intake;

    HostileFilesTest(TestStore store, @TempDir Path around) throws IOException {
        this.store = store;
        this.around = around;
        this.folder = Files.createDirectories(around.resolve("one/two/three/texts"));
        this.texts = new HeldTexts(folder);
        this.intake =
                new TextIntake(texts, BOUNDS, store.reads(), store.writes(), store.files(), InstantSource.system());
    }

    static List<Hostile> files() {
        return HostileFiles.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedInOneSentenceOrIsHarmless(Hostile file) throws IOException {
        var before = state();
        long start = System.nanoTime();

        var taken = intake.take(file.name(), new ByteArrayInputStream(file.bytes()), HandedOver.by("tester"));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BOUNDS.time());
        if (file.isHarmless()) {
            assertThat(taken).isInstanceOfSatisfying(Taken.Arrived.class, arrived -> {
                var text = texts.text(String.valueOf(arrived.document().sha256()));
                assertThat(text.orElseThrow())
                        .contains(file.text())
                        .doesNotContain("alert", "root:", "frame", "object");
            });
        } else {
            assertThat(taken).isInstanceOfSatisfying(Taken.Refused.class, refused -> assertThat(refused.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message())
                            .contains(file.refusal())
                            .doesNotContain("Exception", "org.", "\n")));
            assertThat(state()).isEqualTo(before);
        }
    }

    @AfterAll
    void nothingIsWrittenOutsideTheFolder() throws IOException {
        try (var all = Files.walk(around)) {
            assertThat(all.filter(Files::isRegularFile)).allMatch(file -> file.startsWith(folder));
        }
        try (var all = Files.list(folder)) {
            assertThat(all).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }

    private List<String> state() throws IOException {
        try (var files = Files.list(folder)) {
            return Stream.concat(
                            files.map(Path::toString),
                            store.rows("MATCH (n) WHERE NOT n:WriteMark RETURN elementId(n) AS id").stream()
                                    .map(row -> row.text("id")))
                    .sorted()
                    .toList();
        }
    }
}
