package org.casegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casegraph.Casegraph;
import org.casegraph.graph.TestStore;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.graph.embedded.LocalDatabase;
import org.casegraph.graph.embedded.LocalDatabase.IfRunning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of every sort that somebody puts into a compartment as she brings them. */
class ImportIntoCompartmentTest {

    private static final String CASE_FILE =
            """
            casegraph: 1
            collection: harbour
            file: letter
            coder: Tester
            documents: [{id: d, title: A letter, authors: [w]}]
            entities:
              - {id: w, kind: PERSON, names: [{value: Nadia Orlik, at: {paragraph: 1}}]}
              - {id: v, kind: PERSON, names: [{value: Илья Дорн, at: {paragraph: 1}}]}
            statements: [{at: {paragraph: 2}, summary: Kin., relation: RELATIVE_OF, from: w, to: v}]
            """;
    private static final String ENTITIES =
            """
            {"id": "x", "schema": "Person", "properties": {"name": ["Sefa Kaya"]}}
            """;

    @TempDir
    private static Path folder;

    private static LocalDatabase server;

    private final List<String> lines = new ArrayList<>();

    @BeforeAll
    static void startServer() {
        server = LocalDatabase.open(new DataDirectory(folder.resolve("data")), IfRunning.REFUSE);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void nothingOfThemIsSeenByOthers() throws IOException {
        var files = List.of(
                write("letter.yaml", CASE_FILE),
                write("people.ftm.json", ENTITIES),
                write("appeal.txt", "An appeal of some length."));

        for (var file : files) {
            assertThat(run("import", "--compartment", "north", file)).isEqualTo(1);
            assertThat(lines).anyMatch(line -> line.contains("there is no compartment 'north' here"));
        }
        assertThat(run("compartment", "add", "north")).isZero();
        for (var file : files) {
            assertThat(run("import", "--compartment", "north", file)).isZero();
        }

        try (var store = TestStore.at(server.address())) {
            assertThat(store.rows("MATCH (d:Document) RETURN d.compartments AS compartments, d.seen AS seen"))
                    .hasSize(3)
                    .allSatisfy(row -> {
                        assertThat(row.texts("compartments")).containsExactly("north");
                        assertThat(row.values().get("seen")).isEqualTo(List.of(false, false, true, false));
                    });
            assertThat(store.rows("MATCH (s:Statement) RETURN DISTINCT s.seen AS seen"))
                    .extracting(row -> row.values().get("seen"))
                    .containsExactly(List.of(false, false, true, false));
            assertThat(store.rows("MATCH (e:Entity) WHERE e.seen[0] OR e.seen[1] OR e.seen[3] RETURN e"))
                    .isEmpty();
        }
    }

    private static String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String... arguments) {
        lines.clear();
        var said = new StringWriter();
        var line = CasegraphCommand.commandLine(Casegraph.class)
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said));
        var all = new ArrayList<>(List.of("--data", folder.resolve("data").toString()));
        all.addAll(List.of(arguments));
        int code = line.execute(all.toArray(String[]::new));
        lines.addAll(said.toString().lines().toList());
        return code;
    }
}
