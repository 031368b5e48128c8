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
import org.casegraph.source.format.Brought;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of other tools, as a person imports and checks them. */
class FilesOfOtherToolsTest {

    private static final String MAPPING =
            """
            publisher: Harbour Archive
            entities: [{as: person, kind: PERSON, id: id, names: [name], properties: {BIRTH_DATE: born}}]
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
    void whichDocumentsCameInIsOnRecord() throws IOException {
        write("record/arrivals.mapping.yaml", MAPPING);
        write("record/arrivals.csv", "id,name,born\n7,Sefa Kaya,1970\n");

        assertThat(run("import", file("record"))).isZero();
        assertThat(run("audit", "list", "--last", "2")).isZero();

        assertThat(lines)
                .anyMatch(
                        line -> line.contains("command import") && line.contains("DONE") && line.contains("document-"));
    }

    @Test
    void tableIsImportedOnceAndItsNextVersionTakesItsPlace() throws IOException {
        write("lists/people.mapping.yaml", MAPPING);
        write("lists/people.csv", "id,name,born\n1,Ana Ruiz,1961\n2,Bo Lund,13/13/1999\n");

        assertThat(run("check", file("lists"))).isZero();
        assertThat(lines).anyMatch(line -> line.endsWith("people.csv: good, table, 4 statements"));
        assertThat(run("import", file("lists"))).isZero();
        assertThat(lines)
                .anyMatch(line -> line.endsWith("people.csv: table; statements: 4 new, 0 known, 0 withdrawn"))
                .anyMatch(line ->
                        line.startsWith("born") && line.contains("row 3: '13/13/1999' may be read in two ways"));
        assertThat(run("import", file("lists"))).isZero();
        assertThat(lines).anyMatch(line -> line.contains("0 new, 4 known, 0 withdrawn"));

        write("lists/people.csv", "id,name,born\n1,Ana Ruiz,1962\n2,Bo Lund,\n");
        assertThat(run("import", "--format", "json", file("lists/people.csv"))).isZero();
        assertThat(lines).anyMatch(line -> line.contains("\"new\":1,\"known\":3,\"withdrawn\":1"));
        assertThat(run("export", "--format", "csv")).isZero();
        assertThat(lines).anyMatch(line -> line.contains("Harbour Archive") && line.contains("REPORTS"));
    }

    @Test
    void largeFileComesInPartsAndAShorterOneWithdrawsThoseLeft() throws IOException {
        var names = List.of("Ngozi Okafor", "Silvia Romero", "Jens Dahl", "Priya Nair", "Taro Ueda");
        var rows = new StringBuilder("id,name,number\n");
        for (int i = 0; i < 2_100; i++) {
            rows.append(i % 5)
                    .append(',')
                    .append(i < 5 ? names.get(i) : "")
                    .append(",R-")
                    .append(i)
                    .append('\n');
        }
        write("large/all.mapping.yaml", MAPPING.replace("BIRTH_DATE: born", "REFERENCE: number"));
        write("large/all.csv", rows.toString());
        assertThat(run("import", file("large"))).isZero();
        assertThat(lines).anyMatch(line -> line.contains("table, in 2 parts; statements: 2106 new"));

        write("large/all.csv", "id,name,number\n0,Ngozi Okafor,R-0\n");
        assertThat(run("import", file("large"))).isZero();
        assertThat(lines).anyMatch(line -> line.contains("table; statements: 0 new, 3 known, 2103 withdrawn"));
    }

    @Test
    void brokenFileLeavesNothing() throws IOException {
        write("broken/bare.csv", "name\nAna Ruiz\n");
        assertThat(run("check", file("broken/bare.csv"))).isEqualTo(1);
        assertThat(lines).singleElement().asString().contains("a table needs a mapping");
        Files.delete(folder.resolve("broken/bare.csv"));
        write(
                "broken/half.ftm.json",
                "{\"id\":\"1\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Mira Half\"]}}\n{\"id\"");
        assertThat(run("import", file("broken"))).isEqualTo(1);
        assertThat(lines).singleElement().asString().contains("half.ftm.json:2: it cannot be read as JSON");
        assertThat(run("export", "--format", "csv")).isZero();
        assertThat(lines).noneMatch(line -> line.contains("Mira Half"));
    }

    @Test
    void whatOurExportsWriteIsReadBack() throws IOException {
        write(
                "round/a.ftm.json",
                """
                {"id":"p","schema":"Person","properties":{"name":["Leyla Aydın"],"alias":["Л. Айдын"]}}
                {"id":"q","schema":"Person","properties":{"name":["Murat Aydın"]}}
                {"id":"o","schema":"Company","properties":{"name":["Deniz A.Ş."]}}
                {"id":"k","schema":"CourtCase","properties":{"name":["Dava 7"]}}
                {"id":"a","schema":"Address","properties":{"full":["İzmir"],"country":["tr"]}}
                {"id":"1","schema":"Family","properties":{"person":["p"],"relative":["q"],"relationship":["wife"]}}
                {"id":"2","schema":"Employment","properties":{"employee":["p"],"employer":["o"],"role":["clerk"],"startDate":["2009-02-03"],"endDate":["2010-02-03"]}}
                {"id":"3","schema":"CourtCaseParty","properties":{"party":["p"],"case":["k"]}}
                {"id":"4","schema":"UnknownLink","properties":{"subject":["p"],"object":["o"],"role":["opposes"]}}
                {"id":"5","schema":"UnknownLink","properties":{"subject":["p"],"object":["a"],"role":["is or was held at"]}}
                {"id":"e","schema":"Event","properties":{"keywords":["ARREST"]}}
                {"id":"6","schema":"UnknownLink","properties":{"subject":["e"],"object":["p"],"role":["suffered by"]}}
                """);
        assertThat(run("import", file("round"))).isZero();
        var expected = List.of(
                "PERSON | PRIMARY | Leyla Aydın",
                "PERSON | ALIAS | Л. Айдын",
                "CASE | PRIMARY | Dava 7",
                "PLACE | PRIMARY | İzmir",
                "Leyla Aydın | SPOUSE_OF | Murat Aydın (wife)",
                "Leyla Aydın | EMPLOYED_BY | Deniz A.Ş. (clerk)",
                "Leyla Aydın | PARTY_TO | Dava 7",
                "Leyla Aydın | OPPOSES | Deniz A.Ş.",
                "Leyla Aydın | HELD_AT | İzmir",
                "ARREST | SUFFERED_BY Leyla Aydın");
        for (var format : List.of("ftm", "graphml", "gexf")) {
            var out = folder.resolve("out." + (format.equals("ftm") ? "ftm.json" : format));
            assertThat(run("export", "--format", format, "--out", out.toString()))
                    .isZero();
            var read = Brought.file(out).lines().stream()
                    .map(line -> line.replaceAll(" \\| [0-9/.-]+$", ""))
                    .toList();
            assertThat(read).as(format).containsAll(expected);
        }
    }

    @Test
    void linkedDataAreKnownWhereTheyCameFrom() throws IOException {
        write("linked/names.mapping.yaml", MAPPING);
        write("linked/names.csv", "id,name,born\n71,ሰላም ተስፋዬ,1990\n");
        assertThat(run("import", file("linked"))).isZero();
        var out = file("everything.jsonld");
        assertThat(run("export", "--format", "jsonld", "--out", out)).isZero();

        assertThat(run("check", out)).isZero();
        assertThat(lines).anyMatch(line -> line.contains("everything.jsonld: good, linked data, "));
        assertThat(run("import", out)).isZero();
        assertThat(lines)
                .anyMatch(
                        line -> line.contains("everything.jsonld: linked data") && line.contains("statements: 0 new"));
        write(
                "changed.jsonld",
                Files.readString(folder.resolve("everything.jsonld")).replace("ሰላም ተስፋዬ", "ሌላ ሰው"));
        assertThat(run("import", file("changed.jsonld"))).isZero();
        assertThat(lines)
                .anyMatch(line -> line.startsWith("@id") && line.contains("it is not as it was when it got its id"));
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

    private static String file(String name) {
        return folder.resolve(name).toString();
    }

    private static void write(String name, String content) throws IOException {
        var path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
