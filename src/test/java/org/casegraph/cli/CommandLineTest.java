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
import org.casegraph.model.Ids;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands, as a person types them, on a data directory on which a server runs. */
class CommandLineTest {

    private static final String LETTER = "Ana Ruiz wrote that her brother Bruno Ruiz was taken by the City Police.";
    private static final String CASE_FILE =
            """
            casegraph: 1
            collection: commands
            coder: Tester
            documents:
              - {id: letter, title: A letter, authors: [ana], sha256: %s, characters: 72}
            entities:
              - {id: ana, kind: PERSON, names: [{value: Ana Ruiz, at: 0-8}]}
              - {id: bruno, kind: PERSON, names: [{value: Bruno Ruiz, at: 32-42}]}
              - {id: police, kind: INSTITUTION, type: POLICE, names: [{value: City Police, at: %s}]}
            acts: [{id: arrest, kind: ARREST}]
            statements:
              - {at: 32-71, summary: Bruno was arrested., act: arrest, roles: {SUFFERED_BY: bruno, DONE_BY: police}}
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
    void codedLetterIsImportedExportedAndVerifiedToTheLetter() throws IOException {
        write("letter.yaml", CASE_FILE.formatted(Ids.hash(LETTER.getBytes()), "60-71"));
        write("letter.txt", LETTER);

        assertThat(run("import", file("letter.txt"), file("letter.yaml"))).isZero();
        assertThat(lines).anyMatch(line -> line.contains("statements: 4 new"));
        assertThat(lines).anyMatch(line -> line.contains("is the text of “A letter”; 4 statements"));

        assertThat(run("verify")).isZero();
        assertThat(lines).anyMatch(line -> line.matches("verified +TEXT +4 +A letter"));

        assertThat(run("rebuild")).isZero();
        assertThat(run("export", "--format", "csv")).isZero();
        assertThat(lines).anyMatch(line -> line.contains("SUFFERED_BY=") && line.contains("(Bruno Ruiz)"));

        assertThat(run("patterns")).isZero();
        assertThat(lines).anyMatch(line -> line.startsWith("relative_held_for_testimony"));
        assertThat(run("findings", "relative_held_for_testimony", "--format", "json"))
                .isZero();
        assertThat(String.join("", lines)).isEqualTo("[ ]");

        var text = LETTER + " ";
        write(
                "wrong.yaml",
                CASE_FILE.formatted(Ids.hash(text.getBytes()), "61-72").replace("commands", "wrong"));
        write("wrong.txt", text);
        assertThat(run("import", file("wrong.yaml"), file("wrong.txt"))).isZero();
        assertThat(run("verify")).isEqualTo(1);
        assertThat(lines).anyMatch(line -> line.contains("at 61-72 names other words than stand there"));
        assertThat(lines).anyMatch(line -> line.contains("has 73 characters, the case file says 72"));
    }

    @Test
    void refusedFileIsToldByLineAndTheOthersAreTaken() throws IOException {
        write("mixed/bad.yaml", "casegraph: 1\ncollection: x\ncoder: y\ndocuments: [{id: d}]\n");
        write("mixed/good.yaml", CASE_FILE.formatted("0".repeat(64), "60-71").replace("commands", "mixed"));
        write("mixed/empty.txt", "");
        write("mixed/unknown.txt", "Nobody codes this.");

        assertThat(run("import", file("mixed"))).isEqualTo(1);
        assertThat(lines)
                .anyMatch(line -> line.endsWith("bad.yaml:4: a document needs 'title': "
                        + "what the document is called, or what it is in your own words"));
        assertThat(lines).anyMatch(line -> line.contains("good.yaml: statements: 4 new"));
        assertThat(lines).anyMatch(line -> line.contains("empty.txt: the file is empty"));
        assertThat(lines)
                .anyMatch(line -> line.contains("unknown.txt: is here now as “unknown” (TEXT, 18 characters, TEAM)"));
    }

    @Test
    void documentsComeWithWhatIsSaidOfThem() throws IOException {
        write("post.html", "<html><title>Post</title><body>They took her.</body></html>");

        assertThat(run(
                        "import",
                        file("post.html"),
                        "--clearance",
                        "sealed",
                        "--title",
                        "A post",
                        "--by",
                        "Iris",
                        "--collected-by",
                        "Tomas",
                        "--collected-at",
                        "2024-05-01",
                        "--collected-with",
                        "wget 1.24"))
                .isZero();
        assertThat(lines).anyMatch(line -> line.contains("is here now as “A post” (HTML, 14 characters, SEALED)"));
        assertThat(run("import", file("post.html"), "--collected-at", "2024-05-01"))
                .isEqualTo(1);
        assertThat(lines).anyMatch(line -> line.contains("begins with who did it: --collected-by."));
        assertThat(run("import", file("post.html"), "--collected-by", "Tomas", "--collected-at", "May"))
                .isEqualTo(1);
        assertThat(lines).anyMatch(line -> line.contains("a day such as 2024-05-01"));
    }

    @Test
    void checkWritesNothingAndNeedsNoStore() throws IOException {
        write("check.yaml", CASE_FILE.formatted("0".repeat(64), "60-71"));

        assertThat(run("check", file("check.yaml"))).isZero();
        assertThat(lines).anyMatch(line -> line.endsWith("good, 1 document, 3 entities, 1 act, 4 statements"));
    }

    @Test
    void wrongUseSaysWhatWouldBeAccepted() {
        assertThat(run("imports")).isEqualTo(2);
        assertThat(lines).anyMatch(line -> line.contains("imports"));
        assertThat(run("findings", "no_such_pattern")).isEqualTo(1);
        assertThat(lines).anyMatch(line -> line.contains("no_such_pattern") && line.contains("counsel_stripped"));
        assertThat(run("export", "--format", "xml")).isEqualTo(1);
        assertThat(lines).anyMatch(line -> line.contains("accepted: csv, cx2, cyjs, cypher"));
        assertThat(run("import", "nowhere.yaml")).isEqualTo(1);
        assertThat(lines).anyMatch(line -> line.contains("There is no file or folder nowhere.yaml."));
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
