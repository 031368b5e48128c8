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
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.graph.embedded.LocalDatabase;
import org.casegraph.graph.embedded.LocalDatabase.IfRunning;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds lists against a store as a person types it, on a data directory on which a server runs. */
class CrossrefCommandTest {

    @TempDir
    private Path folder;

    private String out = "";
    private String err = "";

    @Test
    void writesWhoOnAListMayBeKnown() throws IOException {
        var data = new DataDirectory(folder.resolve("data"));
        try (var _ = LocalDatabase.open(data, IfRunning.REFUSE)) {
            var kept = Files.createDirectory(data.crossReferences().resolve("of-the-server"));
            run("import", write("letter.yaml", Coding.yaml("letter", "")));

            assertThat(run("crossref", write("list.csv", "id;name;note\n7;RUIZ Ana;=1+1\n8;Nobody;\n")))
                    .isZero();
            assertThat(out.lines()).hasSize(2);
            assertThat(out).startsWith("row,listId,").contains("2,7,PERSON,RUIZ Ana,person-", "Ana Ruiz", "LIKELY");
            assertThat(err).contains("2 rows, of which 2 could be read; 1 may mean somebody who is known here.");

            var file = folder.resolve("matches.jsonl");
            var list = write("bad.csv", "who\nAna Ruiz\n-\n");
            assertThat(run("crossref", list, "--name-column", "who", "--format", "jsonl", "--output", file.toString()))
                    .isEqualTo(1);
            assertThat(out).isEmpty();
            assertThat(Files.readAllLines(file)).hasSize(1).first().asString().startsWith("{\"row\":2,");
            assertThat(err).contains("Row 3: it names nobody: where a name should stand there is none.");

            assertThat(run("crossref", list)).isEqualTo(1);
            assertThat(err).contains("None of the columns is taken for the name; they are: who.", "--name-column");
            assertThat(run("crossref", list, "--format", "xlsx")).isEqualTo(2);
            assertThat(kept).exists();
        }
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String... arguments) {
        var said = new StringWriter();
        var told = new StringWriter();
        var line = CasegraphCommand.commandLine(Casegraph.class)
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(told));
        var all = new ArrayList<>(List.of("--data", folder.resolve("data").toString()));
        all.addAll(List.of(arguments));
        int code = line.execute(all.toArray(String[]::new));
        out = said.toString();
        err = told.toString();
        return code;
    }
}
