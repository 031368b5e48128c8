package org.casegraph.source.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.casegraph.model.Ids;
import org.casegraph.model.Stance;
import org.casegraph.source.format.Brought;
import org.casegraph.source.format.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FtmFileTest {

    @TempDir
    private Path folder;

    private int files;

    @Test
    void peopleAndBodiesKeepAllTheirNamesAndParticulars() {
        var read = read(
                """
                {"id":"p1","schema":"Person","properties":{"name":["Aigul Bekova / Айгүл Бекова","A. Bekova"],\
                "previousName":["Aigul Serik"],"birthDate":["1971-04"],"nationality":["kz"],"education":["law"]}}
                {"id":"c1","schema":"Company","properties":{"name":["Тау Құрылыс"],"registrationNumber":["77"],\
                "addressEntity":["a1"]}}
                {"id":"a1","schema":"Address","properties":{"street":["Abai 3"],"city":["Almaty"]}}
                """);

        assertThat(read.lines())
                .contains(
                        "PERSON | PRIMARY | Aigul Bekova",
                        "PERSON | TRANSLITERATION | Айгүл Бекова",
                        "PERSON | ALIAS | A. Bekova",
                        "PERSON | PREVIOUS | Aigul Serik",
                        "Aigul Bekova | BIRTH_DATE | 1971-04",
                        "Aigul Bekova | NATIONALITY | kz",
                        "Aigul Bekova | NOTE | education: law",
                        "INSTITUTION/COMPANY | PRIMARY | Тау Құрылыс",
                        "Тау Құрылыс | REGISTRATION | 77",
                        "PLACE | PRIMARY | Abai 3, Almaty",
                        "Тау Құрылыс | LOCATED_IN | Abai 3, Almaty");
        assertThat(read.loss("Person.name").taken()).isEqualTo(3);
    }

    @Test
    void everySchemaThatTiesTwoBecomesARelation() {
        var read = read(
                """
                {"id":"t0","schema":"Family","properties":{"person":["p1"],"relative":["p2"],"relationship":["brother"],"startDate":["1990"]}}
                {"id":"t1","schema":"Family","properties":{"person":["p1"],"relative":["p2"],"relationship":["wife"]}}
                {"id":"t2","schema":"Associate","properties":{"person":["p1"],"associate":["p2"],"relationship":["ami"]}}
                {"id":"t3","schema":"Representation","properties":{"agent":["p1"],"client":["o1"],"role":["counsel"]}}
                {"id":"t4","schema":"Employment","properties":{"employee":["p1"],"employer":["o1"],"startDate":["2009"],"endDate":["2017-10"]}}
                {"id":"t5","schema":"Occupancy","properties":{"holder":["p1"],"post":["q1"],"endDate":["2017"]}}
                {"id":"t6","schema":"Membership","properties":{"member":["p2"],"organization":["o1"]}}
                {"id":"t7","schema":"Directorship","properties":{"director":["o2"],"organization":["o1"]}}
                {"id":"t8","schema":"Ownership","properties":{"owner":["o2"],"asset":["o1"],"percentage":["51"]}}
                {"id":"t9","schema":"CourtCaseParty","properties":{"party":["p1"],"case":["k1"],"role":["accused"]}}
                {"id":"t10","schema":"Succession","properties":{"successor":["o2"],"predecessor":["o1"]}}
                {"id":"t11","schema":"UnknownLink","properties":{"subject":["p1"],"object":["p2"],"role":["supports (in public)"]}}
                {"id":"t12","schema":"UnknownLink","properties":{"subject":["p1"],"object":["p2"],"role":["seen with"]}}
                {"id":"p1","schema":"Person","properties":{"name":["Ana Ruiz"]}}
                {"id":"p2","schema":"Person","properties":{"firstName":["Bo"],"lastName":["Lund"]}}
                {"id":"o1","schema":"Organization","properties":{"name":["Harbour Union"]}}
                {"id":"o2","schema":"PublicBody","properties":{"name":["Port Authority"],"parent":["o1"]}}
                {"id":"q1","schema":"Position","properties":{"name":["Mayor of Ruritania"]}}
                {"id":"k1","schema":"CourtCase","properties":{"name":["Case 4"],"caseNumber":["4/19"],"court":["First Court"]}}
                """);

        assertThat(read.lines())
                .contains(
                        "Ana Ruiz | RELATIVE_OF | Bo Lund (brother) | 1990/",
                        "Ana Ruiz | SPOUSE_OF | Bo Lund (wife)",
                        "Ana Ruiz | FRIEND_OF | Bo Lund (ami)",
                        "Ana Ruiz | REPRESENTS | Harbour Union (counsel)",
                        "Ana Ruiz | EMPLOYED_BY | Harbour Union | 2009/2017-10",
                        "Ana Ruiz | HOLDS_OFFICE | Mayor of Ruritania | /2017",
                        "Bo Lund | MEMBER_OF | Harbour Union",
                        "Port Authority | MEMBER_OF | Harbour Union",
                        "Port Authority | OWNS | Harbour Union (51 %)",
                        "Ana Ruiz | PARTY_TO | Case 4 (accused)",
                        "Port Authority | SUCCESSOR_OF | Harbour Union",
                        "Ana Ruiz | SUPPORTS | Bo Lund (in public)",
                        "Ana Ruiz | NOTE | linked to Bo Lund: seen with",
                        "Port Authority | PART_OF | Harbour Union",
                        "Case 4 | REFERENCE | 4/19",
                        "Case 4 | NOTE | court: First Court");
    }

    @Test
    void sanctionsAndEventsOfAKnownKindAreActs() {
        var read = read(
                """
                {"id":"p1","schema":"Person","properties":{"name":["Ana Ruiz"]}}
                {"id":"s1","schema":"Sanction","properties":{"entity":["p1"],"authority":["Council of Ruritania"],"program":["HR-1"],"startDate":["2020-01-05"]}}
                {"id":"e1","schema":"Event","properties":{"name":["arrest"],"keywords":["ARREST"],"date":["2019-03"],"location":["Port"]}}
                {"id":"e2","schema":"Event","properties":{"name":["Gala"]}}
                {"id":"u1","schema":"UnknownLink","properties":{"subject":["e1"],"object":["p1"],"role":["suffered by"]}}
                """);

        assertThat(read.lines())
                .contains(
                        "SANCTION | DECIDED_BY Council of Ruritania, SUFFERED_BY Ana Ruiz | {program=HR-1} | 2020-01-05/",
                        "ARREST |  | {location=Port} | 2019-03/",
                        "ARREST | SUFFERED_BY Ana Ruiz");
        assertThat(read.loss("Event.(kept as it came)").taken()).isEqualTo(1);
    }

    @Test
    void whatIsNotTakenIsToldWithItsRow() {
        var read = read(
                """
                {"id":"v1","schema":"Vessel","properties":{"name":["Albatros"]}}
                {"id":"p1","schema":"Person","properties":{"name":["Ana Ruiz"],"birthDate":["12/05/1961"],"proof":["d1"]}}
                {"id":"m1","schema":"Membership","properties":{"member":["p1"],"organization":["nobody"]}}
                {"id":"d1","schema":"Document","properties":{"title":["A letter"],"contentHash":["ab"],"publishedAt":["2019-03"]}}
                {"id":"x1","schema":"Documentation","properties":{"document":["d1"],"entity":["p1"],"role":["author"]}}
                {"id":"x2","schema":"Mention","properties":{"name":["A. R."],"resolved":["p1"],"document":["d1"]}}
                {"id":"p1","schema":"Company","properties":{"country":["rt"]}}
                {"schema":"Person","properties":{}}
                {"id":"p9","schema":"Person","caption":"Bo","datasets":["list_a"],"properties":{"name":["Bo Lund"]}}
                """);

        assertThat(read.why("(entry).datasets")).isEqualTo("row 9: it is said of the whole entity, not of a value");

        assertThat(read.lines())
                .contains("whoever published “file0.ftm.json”, not named | RECORD | "
                        + "{\"id\":\"v1\",\"schema\":\"Vessel\",\"properties\":{\"name\":[\"Albatros\"]}}")
                .anyMatch(line -> line.startsWith("Ana Ruiz | RECORD | {\"id\":\"m1\"")
                        && line.contains("\"member\":[\"" + Ids.of("person", "file0", "p1") + "\"]")
                        && line.contains("\"nobody\""));
        assertThat(read.loss("Vessel.(kept as it came)").taken()).isEqualTo(1);
        assertThat(read.why("Person.birthDate")).startsWith("row 2: '12/05/1961' may be read in two ways");
        assertThat(read.why("Person.proof")).startsWith("row 2: a link to another entity without a word");
        assertThat(read.why("Document.contentHash")).contains("SHA-256");
        assertThat(read.why("Company.schema")).startsWith("row 7: 'p1' is PERSON further up");
        assertThat(read.why("(entry)")).startsWith("row 8: it has no id");
        assertThat(read.lines())
                .contains("Ana Ruiz | NOTE | documented in “A letter” as author", "PERSON | ALIAS | A. R.");
        assertThat(read.parts().getFirst().documents()).extracting("title").contains("A letter");
    }

    @Test
    void publisherReportsAndNothingIsOurFact() {
        var file = Brought.write(
                folder, "x.ftm.json", "[{\"id\":\"1\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Ana\"]}}]");
        var said = new Said(
                file,
                null,
                "valdoria",
                "Neighbours' Archive",
                null,
                null,
                null,
                org.casegraph.model.Label.of(org.casegraph.model.Clearance.SEALED),
                "M. E.");
        var read = Brought.said(said);

        assertThat(read.statement("PERSON | PRIMARY | Ana").stance()).isEqualTo(Stance.REPORTS);
        assertThat(read.statement("PERSON | PRIMARY | Ana").clearance().name()).isEqualTo("SEALED");
        assertThat(read.voicesOf("PERSON | PRIMARY | Ana")).containsExactly(List.of("Neighbours' Archive"));
        assertThat(read.parts().getFirst().id()).isEqualTo("valdoria/x.ftm.json");
        assertThat(Brought.said(said).statements()).isEqualTo(read.statements());
    }

    @Test
    void caseFilesAndOtherJsonAreNotTakenForEntities() {
        assertThat(Brought.isRecognised(
                        Brought.write(folder, "a.json", "{\"casegraph\":1,\"schema\":1,\"properties\":1}")))
                .isFalse();
        assertThat(Brought.isRecognised(Brought.write(folder, "b.ijson", "{\"id\":1}")))
                .isFalse();
    }

    @Test
    void brokenFileIsRefusedWhole() {
        assertThat(Brought.refused(Brought.write(
                        folder, "c.ftm.json", "{\"id\":\"1\",\"schema\":\"Person\",\"properties\":{}}\n{\"id\":")))
                .contains("c.ftm.json:2: it cannot be read as JSON");
        assertThat(Brought.refused(Brought.write(
                        folder, "f.ftm.json", "{\"id\":\"1\",\"id\":\"2\",\"schema\":\"Person\",\"properties\":{}}")))
                .contains("Duplicate");
        var deep = "{\"id\":\"1\",\"schema\":\"Person\",\"properties\":{\"name\":" + "[".repeat(1000) + "]".repeat(1000)
                + "}}";
        assertThat(Brought.refused(Brought.write(folder, "d.ftm.json", deep))).contains("cannot be read as JSON");
        var large = "{\"id\":\"1\",\"schema\":\"Person\",\"properties\":{\"name\":["
                + "\"aaaaaaaaaaaaaaa\",".repeat(1_100_000) + "\"b\"]}}";
        assertThat(Brought.refused(Brought.write(folder, "e.ftm.json", large))).contains("larger than 16 MiB");
    }

    private Brought read(String lines) {
        return Brought.file(Brought.write(folder, "file" + files++ + ".ftm.json", lines));
    }
}
