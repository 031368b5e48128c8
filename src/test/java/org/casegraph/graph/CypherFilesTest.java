package org.casegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Keeps the folder cypher/ in order. */
@StoreTest
class CypherFilesTest {

    private final CypherFiles files = CypherFiles.load();

    @Test
    void namesTheFileThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> files.read("no_such_query"))
                .withMessage("There is no cypher/read/no_such_query.cypher");
    }

    @Test
    void readsHeaderLinesAndLeavesTheRestAlone() {
        var cypher = new Cypher(
                "x",
                """
                // title: Held
                // role: held, who is held
                // role: pressed

                RETURN 1 // not: this
                """);

        assertThat(cypher.header("title")).contains("Held");
        assertThat(cypher.headers("role")).containsExactly("held, who is held", "pressed");
        assertThat(cypher.header("not")).isEmpty();
        assertThat(cypher.headers().keySet()).containsExactly("title", "role");
    }

    @Test
    void remembersWhatNobodyAskedFor() {
        var all = files.all().keySet();

        assertThat(files.unused()).containsExactlyElementsOf(all);
        all.stream().filter(path -> path.startsWith("read/")).forEach(path -> files.read(path.substring(5)));

        assertThat(files.unused()).noneMatch(path -> path.startsWith("read/"));
    }

    /** By rank alone nobody would be kept from what is in a compartment. */
    @Test
    void noFileAsksForAClearanceWhereItMeansReaders() {
        assertThat(files.all())
                .allSatisfy((_, file) ->
                        assertThat(file.text()).doesNotContain("$clearance").doesNotContain(".clearance <= $"));
    }

    @TestFactory
    Stream<DynamicTest> everyFileIsCypherThatTheDatabaseUnderstands(TestStore store) {
        return files.all().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(),
                        () -> store.run("EXPLAIN " + file.getValue().text())));
    }

    @TestFactory
    Stream<DynamicTest> everyFileIsAskedForInTheProgram() throws IOException {
        var program = program();

        return files.all().entrySet().stream()
                .filter(file -> !file.getKey().startsWith("patterns/"))
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> assertThat(program)
                        .contains('"' + file.getValue().name() + '"')));
    }

    private static String program() throws IOException {
        var text = new StringBuilder();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                text.append(Files.readString(source));
            }
        }
        return text.toString();
    }
}
