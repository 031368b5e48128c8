package org.casegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casegraph.Casegraph;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.graph.embedded.LocalDatabase;
import org.casegraph.graph.embedded.LocalDatabase.IfRunning;
import org.casegraph.model.Ids;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dossiers on the command line: in each form and language, for each reader, and what is said where there is none. */
class DossierCommandTest {

    private static final String CASE_FILE =
            """
            casegraph: 1
            collection: quay
            file: letter
            coder: Tester
            documents: [{id: d, title: A letter, authors: [w], compartment: %s}]
            entities:
              - {id: w, kind: PERSON, names: [{value: %s, at: {paragraph: 1}}]}
              - {id: v, kind: PERSON, names: [{value: Илья Дорн, at: {paragraph: 1}}]}
              - {id: c, kind: CASE, names: [{value: The quay case, at: {paragraph: 1}}]}
              - {id: b, kind: INSTITUTION, type: COURT, names: [{value: Quay Court, at: {paragraph: 1}}]}
            acts: [{id: a, kind: ARREST}]
            statements:
              - {at: {paragraph: 2}, summary: He was arrested., act: a, date: 2019-03, roles: {SUFFERED_BY: v, IN_CASE: c}}
              - {at: {paragraph: 3}, summary: Kin., relation: RELATIVE_OF, from: w, to: v, as: aunt, clearance: SEALED}
            """;

    @TempDir
    private static Path folder;

    private static LocalDatabase server;

    private String said = "";

    @BeforeAll
    static void fill() throws IOException {
        server = LocalDatabase.open(new DataDirectory(folder.resolve("data")), IfRunning.REFUSE);
        var test = new DossierCommandTest();
        assertThat(test.run("compartment", "add", "north")).isZero();
        var open = CASE_FILE.formatted("none", "Nadia Orlik").replace(", compartment: none", "");
        assertThat(test.run("import", write("letter.yaml", open))).as(test.said).isZero();
        var closed = CASE_FILE
                .formatted("north", "Nadia Orlik")
                .replace("file: letter", "file: north")
                .replace("{id: d,", "{id: n,")
                .replace("as: aunt, clearance: SEALED", "as: godmother");
        assertThat(test.run("import", write("north.yaml", closed)))
                .as(test.said)
                .isZero();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"html, en, <!doctype html>", "md, ru, # ", "pdf, ru, %PDF-", "docx, en, PK"})
    void writesEachFormInALanguage(String form, String language, String beginning) throws IOException {
        var file = folder.resolve(language + "." + form);

        assertThat(run("dossier", id("case", "c"), "--format", form, "--lang", language, "--out", file.toString()))
                .as(said)
                .isZero();

        assertThat(said).contains("The dossier was written to " + file);
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).toLowerCase(java.util.Locale.ROOT))
                .startsWith(beginning.toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void aFileThatIsThereIsReplaced() throws IOException {
        var file = Files.writeString(folder.resolve("old.md"), "x".repeat(1_000_000));

        assertThat(run("dossier", "quay case", "--out", file.toString())).isZero();

        assertThat(Files.readString(file)).startsWith("# ").doesNotContain("xxxx");
        assertThat(run(
                        "dossier",
                        "quay case",
                        "--out",
                        folder.resolve("no/such/folder.md").toString()))
                .isEqualTo(1);
        assertThat(said).contains("cannot be written");
    }

    @Test
    void leavesOutWhatAsksForMore() {
        assertThat(run("dossier", id("person", "v"))).isZero();
        assertThat(said).contains("aunt", "godmother");
        assertThat(run("dossier", id("person", "v"), "--clearance", "TEAM")).isZero();
        assertThat(said).contains("Илья Дорн").doesNotContain("aunt", "godmother");
    }

    @Test
    void saysInASentenceWhatIsWrong() {
        assertThat(run("dossier", "case-0000000000000000")).isEqualTo(1);
        assertThat(said).contains("No case or person is called 'case-0000000000000000'", id("case", "c"));
        assertThat(run("dossier", id("institution", "b"))).isEqualTo(1);
        assertThat(said).contains("is neither a case nor a person");
        assertThat(run("dossier", id("case", "c"), "--format", "rtf")).isEqualTo(1);
        assertThat(said).contains("There is no format 'rtf'; accepted: html, pdf, docx, md");
        assertThat(run("dossier", id("case", "c"), "--lang", "xx")).isEqualTo(1);
        assertThat(said).contains("Dossiers are not written in 'xx'; accepted: en, ru");
        assertThat(run("dossier", id("case", "c"), "--format", "pdf")).isEqualTo(1);
        assertThat(said).contains("is no text: name a file with --out");
        assertThat(run("dossier", id("case", "c"), "--clearance", "SECRET")).isEqualTo(2);
        assertThat(said).contains("--clearance");
    }

    private static String id(String kind, String local) {
        return Ids.of(kind, "quay", local);
    }

    private static String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String... arguments) {
        var out = new StringWriter();
        var line = CasegraphCommand.commandLine(Casegraph.class)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out));
        var all = new java.util.ArrayList<>(
                java.util.List.of("--data", folder.resolve("data").toString()));
        all.addAll(java.util.List.of(arguments));
        int code = line.execute(all.toArray(String[]::new));
        said = out.toString();
        return code;
    }
}
