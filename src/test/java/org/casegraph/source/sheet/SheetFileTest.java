package org.casegraph.source.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casegraph.source.format.Brought;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFileTest {

    private static final String MAPPING =
            """
            collection: valdoria
            publisher: {name: Neighbours' Archive, kind: INSTITUTION, type: NGO}
            dates: day-first
            entities:
              - as: person
                kind: PERSON
                id: "person:id"
                names: ["person:name", {column: aka, type: WEAK_ALIAS}]
                properties: {BIRTH_DATE: born, OCCUPATION: {column: job, language: es}, NOTE: remark}
              - {as: unit, kind: {column: unit type, words: {Army: INSTITUTION/MILITARY, Band: GROUP, Ship: none}}, names: [unit]}
            acts:
              - kind: {column: what, words: {taken away: ARREST}}
                roles: {SUFFERED_BY: person, DONE_BY: [unit, somevalue]}
                details: {charge: charge}
                date: when
            ties:
              - {relation: HELD_AT, from: person, to: unit, as: how, start: from, end: until}
            ignore: [internal]
            """;

    @TempDir
    private Path folder;

    @Test
    void rowTellsEntitiesActsAndTies() {
        var read = read(
                """
                person:id,person:name,aka,born,job,remark,unit,unit type,what,charge,when,how,from,until,internal,colour
                1,Aigul Bekova / Айгүл Бекова,Aika,5/1971,pescadora,"a, b",3rd Brigade,army,taken away,slander,03/04/2019,in a cell,2019-04,2020?,x,red
                2,Bo Lund,,1999-13,,,,,arrest,,,,,,,
                3,,,,,,Gulls,Ship,sung,,,,,,,
                """);

        assertThat(read.lines())
                .contains(
                        "INSTITUTION/NGO | PRIMARY | Neighbours' Archive",
                        "PERSON | PRIMARY | Aigul Bekova",
                        "PERSON | TRANSLITERATION | Айгүл Бекова",
                        "PERSON | WEAK_ALIAS | Aika",
                        "Aigul Bekova | BIRTH_DATE | 1971-05",
                        "Aigul Bekova | OCCUPATION | pescadora",
                        "Aigul Bekova | NOTE | remark: a, b",
                        "INSTITUTION/MILITARY | PRIMARY | 3rd Brigade",
                        "ARREST | DONE_BY 3rd Brigade, SUFFERED_BY Aigul Bekova | {charge=slander} | 2019-04-03",
                        "ARREST | DONE_BY somevalue, SUFFERED_BY Bo Lund",
                        "Aigul Bekova | HELD_AT | 3rd Brigade (in a cell) | 2019-04/2020?");
        assertThat(read.why("born")).startsWith("row 3: '1999-13' is no date");
        assertThat(read.why("colour")).isEqualTo("row 2: no line of the mapping asks for this column");
        assertThat(read.why("unit type")).isEqualTo("row 4: the mapping leaves 'Ship' out");
        assertThat(read.why("what"))
                .startsWith("row 4: 'sung' is no kind of act here; it is noted with those who have a part in it");
        assertThat(read.statement("PERSON | PRIMARY | Bo Lund").locator().paragraph())
                .isEqualTo(3);
    }

    @Test
    void everyFieldKeepsItsOwnSourcesAndConfidence() {
        Brought.write(
                folder,
                "units.mapping.yaml",
                """
                publisher: Monitor
                entities:
                  - {as: unit, kind: INSTITUTION/MILITARY, id: "unit:id", names: ["unit:name"], properties: {REFERENCE: "unit:code"}}
                """);
        var read = Brought.file(Brought.write(
                folder,
                "units.csv",
                """
                unit:id;unit:name;unit:name:source;unit:name:confidence;unit:code;unit:code:source
                u1;لواء الساحل;Harbour Daily 3 May; https://example.org/7 ;C-1;
                u2;Second Corps;Gazette;Low;C-2;Law 5; Gazette
                """
                        .replace("3 May; https", "3 May\nhttps")
                        .replace("Law 5; Gazette", "Law 5\nGazette")
                        .replace(
                                "Harbour Daily 3 May\nhttps://example.org/7 ;",
                                "\"Harbour Daily 3 May\nhttps://example.org/7\";High;")
                        .replace("C-2;Law 5\nGazette", "C-2;\"Law 5\nGazette\"")));

        assertThat(read.voicesOf("INSTITUTION/MILITARY | PRIMARY | لواء الساحل"))
                .containsExactlyInAnyOrder(
                        List.of("Monitor", "Harbour Daily 3 May"), List.of("Monitor", "https://example.org/7"));
        assertThat(read.statement("INSTITUTION/MILITARY | PRIMARY | لواء الساحل")
                        .summary())
                .endsWith("Confidence of the file: High.");
        assertThat(read.voicesOf("لواء الساحل | REFERENCE | C-1")).containsExactly(List.of("Monitor"));
        assertThat(read.voicesOf("Second Corps | REFERENCE | C-2"))
                .containsExactlyInAnyOrder(List.of("Monitor", "Law 5"), List.of("Monitor", "Gazette"));
    }

    @Test
    void severalTablesShareTheirIds() {
        Brought.write(folder, "acts.csv", "act,type,victim\na1,03010100000004,p1\na2,Nonsense,p1\n");
        Brought.write(folder, "involved.tsv", "act\twho\na1\tp2|p3\n");
        Brought.write(folder, "people.csv", "id,name\np1,Ana Ruiz\np2,Bo Lund\np3,Cy Moe\n");
        var read = Brought.file(
                Brought.write(
                        folder,
                        "archive.mapping.yaml",
                        """
                several: "|"
                tables:
                  - {file: people.csv, entities: [{as: one, kind: PERSON, id: id, names: [name]}]}
                  - file: acts.csv
                    entities: [{as: victim, kind: PERSON, id: victim}]
                    acts: [{id: act, kind: {column: type}, roles: {SUFFERED_BY: victim}}]
                  - file: involved.tsv
                    entities: [{as: who, kind: PERSON, id: who}]
                    acts: [{id: act, roles: {DONE_BY: who}}]
                """));

        assertThat(read.lines())
                .contains("NEW_CHARGE | SUFFERED_BY Ana Ruiz", "NEW_CHARGE | DONE_BY Bo Lund, DONE_BY Cy Moe");
        assertThat(read.why("type")).startsWith("row 3: 'Nonsense' is no kind of act here; it is noted");
        assertThat(MappingFiles.readByThemselves(List.of(
                        folder.resolve("acts.csv"),
                        folder.resolve("archive.mapping.yaml"),
                        folder.resolve("other.csv"))))
                .containsExactly(folder.resolve("archive.mapping.yaml"), folder.resolve("other.csv"));
    }

    @Test
    void datesOfAnyPrecisionAreKeptAndWrongOnesToldWithRowAndColumn() throws IOException {
        Brought.write(
                folder,
                "register.mapping.yaml",
                """
                dates: day-first
                entities: [{as: p, kind: PERSON, id: id, names: [name], properties: {BIRTH_DATE: born}}]
                acts: [{kind: ARREST, roles: {SUFFERED_BY: p}, start: from, end: until}]
                """);
        var read = Brought.file(
                Brought.write(
                        folder,
                        "register.csv",
                        """
                id,name,born,from,until
                1,Nguyễn Thị Hạnh / 阮氏幸,1961,2017,2018-02
                2,Ġorġ Zammit,1961-05,03/04/2017,5.4.2017
                3,نادية صالح,1961~,2017-03-01T10:00:00,
                4,Tova Lindqvist,../1961,2017-00-00,2016
                5,Öztürk Kaya,next year,2017-13,31/04/2017
                """));

        assertThat(read.lines())
                .contains(
                        "PERSON | PRIMARY | Nguyễn Thị Hạnh",
                        "PERSON | TRANSLITERATION | 阮氏幸",
                        "Nguyễn Thị Hạnh | BIRTH_DATE | 1961",
                        "Ġorġ Zammit | BIRTH_DATE | 1961-05",
                        "نادية صالح | BIRTH_DATE | 1961~",
                        "Tova Lindqvist | BIRTH_DATE | ../1961",
                        "ARREST | SUFFERED_BY Nguyễn Thị Hạnh | 2017/2018-02",
                        "ARREST | SUFFERED_BY Ġorġ Zammit | 2017-04-03/2017-04-05",
                        "ARREST | SUFFERED_BY نادية صالح | 2017-03-01/",
                        "ARREST | SUFFERED_BY Tova Lindqvist",
                        "ARREST | SUFFERED_BY Öztürk Kaya");
        assertThat(read.loss("born").remarks())
                .extracting(remark -> remark.row() + " " + remark.sentence())
                .singleElement()
                .asString()
                .startsWith("6 'next year' is no date");
        assertThat(read.loss("from").remarks())
                .extracting(remark -> remark.row() + " " + remark.sentence())
                .satisfiesExactly(
                        fifth -> assertThat(fifth).startsWith("5 '2017/2016' is no date"),
                        sixth -> assertThat(sixth).startsWith("6 '2017-13' is no date"));
    }

    @Test
    void tableInAnotherEncodingIsRead() throws IOException {
        Brought.write(folder, "old.mapping.yaml", "entities: [{as: p, kind: PERSON, names: [имя]}]");
        var text = "номер;имя\n" + "1;Игорь Петрович Синицын\n2;Мария Ильинична Воробьёва\n".repeat(5);
        Files.write(folder.resolve("old.csv"), text.getBytes(Charset.forName("windows-1251")));

        assertThat(Brought.file(folder.resolve("old.csv")).lines())
                .contains("PERSON | PRIMARY | Мария Ильинична Воробьёва");
    }

    @Test
    void mappingThatIsWrongIsRefusedInASentence() {
        assertThat(refused("entities: [{as: p, kind: PERSN, names: [name]}]")).contains("'PERSN' is no kind of entity");
        assertThat(refused("entities: [{as: p, kind: PERSON, names: [nme]}]"))
                .contains("there is no column 'nme', which the mapping names; accepted: name");
        assertThat(refused("entities: [{as: p, kind: PERSON}]")).contains("needs 'id' or 'names'");
        assertThat(refused(
                        "entities: [{as: p, kind: PERSON, names: [name]}]\nties: [{relation: KNOWS, from: p, to: q}]"))
                .contains("'KNOWS' is no relation");
        assertThat(refused("entities: [{as: p, names: [name], colour: red}]")).contains("has no field 'colour'");
        assertThat(refused("dates: backwards\nentities: [{as: p, kind: PERSON, names: [name]}]"))
                .contains("'backwards' is no order of dates");
        assertThat(refused("title: empty")).contains("the mapping says nothing");
    }

    @Test
    void rowsThatCannotBeReadAreToldAndTheOthersTaken() {
        var wide = "x,".repeat(3_000);
        var read = read(
                "person:id,person:name,aka,born,job,remark,unit,unit type,what,charge,when,how,from,until,internal\n"
                        + wide + "\n,Nameless,,,,,,,,,,,,,\n4,Ana Ruiz,,,#REF!,,,,arrest,,,,,,\n");

        assertThat(read.why("(row)")).startsWith("row 2: it has 3,001 cells");
        assertThat(read.why("person:id")).isEqualTo("row 3: there is a name and no id");
        assertThat(read.why("job")).contains("an error of the spreadsheet: #REF!");
        assertThat(read.lines()).contains("PERSON | PRIMARY | Ana Ruiz");
    }

    private String refused(String mapping) {
        Brought.write(folder, "bad.mapping.yaml", mapping);
        return Brought.refused(Brought.write(folder, "bad.csv", "name\nAna Ruiz\n"));
    }

    private Brought read(String table) {
        Brought.write(folder, "table.mapping.yaml", MAPPING);
        return Brought.file(Brought.write(folder, "table.csv", table));
    }
}
