package org.casegraph.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever an exchange of stores is broken off, the next start has the one or the other, whole. */
class SwapTest {

    @TempDir
    private Path root;

    @BeforeEach
    void aStore() throws IOException {
        write("neo4j/store", "old");
        write("texts/a.txt", "old text");
        write("texts/b.txt", "shared");
        write("arriving/half", "old");
        write("old.casegraph", "old backup");
    }

    @Test
    void theNewStoreTakesThePlaceOfTheOldOne() throws IOException {
        try (var swap = fresh()) {
            swap.ready(List.of(root.resolve("old.casegraph")));
            swap.finish();
        }

        assertThat(contents())
                .containsExactlyInAnyOrder("erasing.lock", "neo4j/store=new", "texts/b.txt=shared", "texts/c.txt=new");
    }

    @Test
    void whatWasNotReadyIsThrownAway() throws IOException {
        try (var swap = fresh()) {
            assertThat(swap.fresh()).exists();
        }

        Swap.settle(root);

        assertThat(contents())
                .containsExactlyInAnyOrder(
                        "erasing.lock",
                        "neo4j/store=old",
                        "texts/a.txt=old text",
                        "texts/b.txt=shared",
                        "arriving/half=old",
                        "old.casegraph=old backup");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void whatWasReadyIsCarriedThrough(int done) throws IOException {
        try (var swap = fresh()) {
            swap.ready(List.of(root.resolve("old.casegraph")));
        }
        var steps = List.<String[]>of(
                new String[] {"neo4j", "erased/neo4j"},
                new String[] {"erasing/neo4j", "neo4j"},
                new String[] {"texts", "erased/texts"},
                new String[] {"erasing/texts", "texts"});
        Files.createDirectories(root.resolve("erased"));
        for (var step : steps.subList(0, Math.min(done, steps.size()))) {
            Files.move(root.resolve(step[0]), root.resolve(step[1]));
        }
        if (done > steps.size()) {
            Files.delete(root.resolve("erased/neo4j/store"));
        }
        if (!Files.exists(root.resolve("neo4j"))) {
            // As whoever opens a data directory makes it.
            Files.createDirectories(root.resolve("neo4j"));
        }

        Swap.settle(root);

        assertThat(contents())
                .containsExactlyInAnyOrder("erasing.lock", "neo4j/store=new", "texts/b.txt=shared", "texts/c.txt=new");
    }

    @Test
    void nobodyElseIsAtItMeanwhile() throws IOException {
        try (var _ = fresh()) {
            assertThatExceptionOfType(StartException.class)
                    .isThrownBy(() -> Swap.settle(root))
                    .withMessageContaining("Something is being erased");
        }
    }

    private Swap fresh() throws IOException {
        var swap = Swap.begin(root);
        write("erasing/neo4j/store", "new");
        write("erasing/texts/c.txt", "new");
        Files.createLink(root.resolve("erasing/texts/b.txt"), root.resolve("texts/b.txt"));
        write("erasing/server.json", "new");
        return swap;
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(root.resolve(name).getParent());
        Files.writeString(root.resolve(name), text);
    }

    private List<String> contents() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).map(this::content).toList();
        }
    }

    private String content(Path file) {
        try {
            var name = root.relativize(file).toString();
            return name.endsWith(".lock") ? name : name + "=" + Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
