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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of annotated texts, as a person imports and checks them. */
class AnnotatedTextsTest {

    private static final String LETTER = "🔒 Ana Ruiz was arrested by the City Police.\r\nBo Lund was not beaten.\r\n";
    private static final String ANNOTATIONS =
            """
            T1	Person 2 10	Ana Ruiz
            T2	Arrest 15 23	arrested
            T3	Police 31 42	City Police
            T4	Person 45 52	Bo Lund
            T5	Beating 61 67	beaten
            T6	Gadget 0 1	🔒
            E1	Arrest:T2 Victim:T1 Agent:T3
            E2	Beating:T5 Victim:T4
            A1	Negation E2
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
    void folderOfPairsIsImportedVerifiedAndImportedAgain() throws IOException {
        write("letters/letter.txt", LETTER);
        write("letters/letter.ann", ANNOTATIONS);
        write("letters/annotation.conf", "[entities]\nPerson\n");
        write("letters/brat.yaml", "coder: M. Example\nauthors: [{name: Neighbours, kind: GROUP}]\n");

        assertThat(run("check", file("letters"))).isZero();
        assertThat(lines).anyMatch(line -> line.endsWith("good, 1 document, 4 entities, 2 acts, 6 statements"));
        assertThat(run("import", file("letters"))).isZero();
        assertThat(lines)
                .hasSize(2)
                .anyMatch(line -> line.contains("letter.ann: statements: 6 new, 0 known, 0 withdrawn"))
                .contains("  left out: words of type 'Gadget' (line 6)");

        assertThat(run("verify")).isZero();
        assertThat(lines).anyMatch(line -> line.matches("verified +TEXT +6 +letter"));

        write("letters/letter.ann", ANNOTATIONS.replaceAll("(?m)^[AE][12].*\n", ""));
        assertThat(run("import", file("letters"))).isZero();
        assertThat(lines).anyMatch(line -> line.contains("0 new, 4 known, 2 withdrawn"));
    }

    @Test
    void oneWrongOffsetKeepsTheTextAndAllItSaysOut() throws IOException {
        write("wrong/note.txt", LETTER.replace("Bo", "Cy"));
        write("wrong/note.ann", ANNOTATIONS.replace("Bo", "Cy").replace("45 52", "46 53"));
        write("wrong/lonely.ann", "T1\tPerson 0 3\tAna\n");

        assertThat(run("check", file("wrong"))).isEqualTo(1);
        assertThat(run("import", file("wrong"))).isEqualTo(1);
        assertThat(lines)
                .anyMatch(line -> line.endsWith("note.ann:4: the words at these offsets are 'y Lund ', not 'Cy Lund'"))
                .anyMatch(line ->
                        line.endsWith("lonely.ann: there is no text lonely.txt beside the annotations; put it there"));
        assertThat(run("export", "--format", "csv")).isZero();
        assertThat(lines).noneMatch(line -> line.contains("Cy Lund"));
        assertThat(run("verify")).isZero();
        assertThat(lines).noneMatch(line -> line.contains("note"));
    }

    @Test
    void textThatIsReadAsAPageIsRefused() throws IOException {
        write("pages/page.txt", "<html><body>Ana Ruiz</body></html>");
        write("pages/page.ann", "T1\tPerson 12 20\tAna Ruiz\n");
        write("more/words.yaml", "events: {Nick: ARREZT}\n");

        assertThat(run("import", file("pages"))).isEqualTo(1);
        assertThat(lines).singleElement().asString().contains("page.txt: it is read as HTML");
        assertThat(run("import", "--brat-mapping", file("more/words.yaml"), file("pages")))
                .isEqualTo(1);
        assertThat(lines).singleElement().asString().contains("words.yaml:1: 'ARREZT' is no meaning of a word");
    }

    private int run(String... arguments) {
        var out = new StringWriter();
        var line = CasegraphCommand.commandLine(Casegraph.class)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out));
        var all = new ArrayList<>(List.of("--data", folder.resolve("data").toString()));
        all.addAll(List.of(arguments));
        int code = line.execute(all.toArray(String[]::new));
        lines.clear();
        out.toString().lines().forEach(lines::add);
        return code;
    }

    private static void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String file(String name) {
        return folder.resolve(name).toString();
    }
}
