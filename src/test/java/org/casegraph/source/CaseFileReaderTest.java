package org.casegraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.casegraph.model.Clearance;
import org.casegraph.model.Fact;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Locator;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Speaker;
import org.casegraph.model.Stance;
import org.casegraph.model.Statement;
import org.junit.jupiter.api.Test;

class CaseFileReaderTest {

    @Test
    void readsAnActWithItsRolesDateAndParticulars() {
        var file = Coding.letter(
                "one",
                """
                acts: [{id: arrest, kind: ARREST}]
                statements:
                  - at: 100-120
                    stance: REPORTS
                    speakers: [neighbours, [ana, bruno]]
                    summary: Ana was arrested.
                    act: arrest
                    date: {edtf: 2004~, basis: RELATIVE, anchor: 13 years ago}
                    roles: {SUFFERED_BY: ana, DONE_BY: somevalue}
                    details: {charge: slander}
                    clearance: TEAM
                """);

        var statement = only(file, Fact.Happened.class);
        assertThat(statement.locator()).isEqualTo(Locator.at(100, 120));
        assertThat(statement.stance()).isEqualTo(Stance.REPORTS);
        assertThat(statement.clearance()).isEqualTo(Clearance.TEAM);
        assertThat(statement.speakers()).extracting(Speaker::depth).containsExactly(0, 1, 1);
        assertThat(statement.date()).isEqualTo(FuzzyDate.parse("2004~", FuzzyDate.Basis.RELATIVE, "13 years ago"));
        assertThat(statement.fact()).isInstanceOfSatisfying(Fact.Happened.class, fact -> {
            assertThat(fact.predicate()).isEqualTo("ARREST");
            assertThat(fact.roles())
                    .containsExactly(
                            new RoleFilling("SUFFERED_BY", Coding.person("ana")),
                            new RoleFilling("DONE_BY", RoleFilling.SOMEBODY));
            assertThat(fact.details()).containsEntry("charge", "slander");
        });
    }

    @Test
    void statementAsksForNoLessThanItsDocument() {
        var file = Coding.read(
                """
                casegraph: 1
                collection: test
                coder: Tester
                documents: [{id: d, title: A letter, authors: [ana], clearance: TEAM}]
                entities:
                  - id: ana
                    kind: PERSON
                    names:
                      - {value: Ana, at: 0-3}
                      - {value: Anna, at: 4-8, clearance: PUBLIC}
                      - {value: Anuska, at: 9-15, clearance: SEALED}
                """);

        assertThat(file.statements())
                .extracting(Statement::clearance)
                .containsExactly(Clearance.TEAM, Clearance.TEAM, Clearance.SEALED);
    }

    @Test
    void countsTheDeepestVoicesAsTheOrigin() {
        var file = Coding.letter(
                "one",
                """
                statements:
                  - {at: 1-2, summary: Kin., relation: RELATIVE_OF, from: ana, to: bruno, speakers: [neighbours, [bruno, ana]]}
                """);

        var expected = java.util.stream.Stream.of(Coding.person("ana"), Coding.person("bruno"))
                .sorted()
                .collect(java.util.stream.Collectors.joining("+"));
        assertThat(only(file, Fact.Related.class).origin()).isEqualTo(expected);
    }

    @Test
    void takesALabelWithASlashForThatOfAnotherCollection() {
        var file = Coding.letter(
                "one",
                """
                statements:
                  - {at: 1-2, summary: Kin., relation: RELATIVE_OF, from: ana, to: bruno, origin: wire}
                  - {at: 3-4, summary: Kin., relation: FRIEND_OF, from: ana, to: bruno, origin: other/wire}
                """);

        assertThat(file.statements())
                .filteredOn(statement -> statement.fact() instanceof Fact.Related)
                .extracting(Statement::origin)
                .containsExactly("test/wire", "other/wire");
    }

    @Test
    void readsTheVoicesThatCountAsOne() {
        var file = Coding.letter("one", "origins: [{id: house, voices: [ana, bruno, other/wire], reason: One house.}]");

        assertThat(file.origins()).singleElement().satisfies(group -> {
            assertThat(group.voices())
                    .containsExactly("test/house", Coding.person("ana"), Coding.person("bruno"), "other/wire");
            assertThat(group.author()).isEqualTo("Tester");
            assertThat(group.reason()).isEqualTo("One house.");
        });
    }

    @Test
    void tellsWhatIsWrongWithAnOrigin() {
        assertThat(
                        Coding.problemsOf(
                                """
                        casegraph: 1
                        collection: c
                        coder: me
                        documents: [{id: d, title: t, authors: [ana]}]
                        entities: [{id: ana, kind: PERSON, names: [{value: Ana, at: 0-3}]}]
                        origins:
                          - {id: one, voices: [ana, anna], reason: R.}
                          - {id: one, voices: [ana]}
                          - {id: two, reason: R.}
                        """))
                .containsExactly(
                        "test.yaml:7: no entity 'anna' is declared in this file; accepted: ana",
                        "test.yaml:8: an origin needs 'reason': why its voices count as one",
                        "test.yaml:8: the origin 'one' is declared twice",
                        "test.yaml:9: an origin needs 'voices': the entities that count as one");
    }

    @Test
    void letsTheAuthorsOfTheDocumentSpeakWhereNobodyIsNamed() {
        var file = Coding.letter("one", "statements: []");

        assertThat(file.statements())
                .allSatisfy(statement -> assertThat(statement.speakers()).hasSize(1));
    }

    @Test
    void readsJsonAsItReadsYaml() {
        var json =
                """
                {"casegraph": 1, "collection": "test", "coder": "Tester",
                 "documents": [{"id": "d", "title": "A letter", "authors": ["ana"]}],
                 "entities": [{"id": "ana", "kind": "PERSON", "names": [{"value": "Ana", "at": "0-3"}]}]}
                """;

        assertThat(Coding.reading("one.json", json)).isInstanceOf(Reading.Good.class);
        assertThat(Coding.reading("one.json", json)).isEqualTo(Coding.reading("one.yaml", json));
    }

    @Test
    void tellsAllProblemsAtOnceEachWithItsLineAndWhatWouldBeAccepted() {
        var problems = Coding.problemsOf(
                """
                casegraph: 2
                collection: test
                documents:
                  - {id: letter, title: A letter, published: 2017-13, sha256: abc, authors: [nobody]}
                entities:
                  - {id: ana, kind: WOMAN, names: [{value: Ana, at: 3-1}]}
                  - {id: police, kind: INSTITUTION, type: POLIZEI, names: [{value: Police}]}
                acts:
                  - {id: arrest, kind: ARRESTED}
                statements:
                  - {at: 1-2, summary: Arrested., act: arrest, roles: {VICTIM: ana, AT: an}}
                  - {at: 1-2, summary: Kin., relation: RELATIVE_OF, from: ana, to: police}
                  - {summary: Nothing.}
                """);

        assertThat(problems).anySatisfy(line -> assertThat(line).startsWith("test.yaml:1: version '2'"));
        assertThat(problems).anySatisfy(line -> assertThat(line).contains("needs 'coder'"));
        assertThat(problems)
                .anySatisfy(line ->
                        assertThat(line).startsWith("test.yaml:4: 'published'").contains("2017-13"));
        assertThat(problems).anySatisfy(line -> assertThat(line).startsWith("test.yaml:4: 'sha256'"));
        assertThat(problems)
                .anySatisfy(
                        line -> assertThat(line).contains("no entity 'nobody'").contains("accepted: ana, police"));
        assertThat(problems).anySatisfy(line -> assertThat(line)
                .startsWith("test.yaml:6: 'WOMAN' is no kind")
                .contains("PERSON"));
        assertThat(problems)
                .anySatisfy(line ->
                        assertThat(line).startsWith("test.yaml:6: A position").contains("10-25"));
        assertThat(problems)
                .anySatisfy(line -> assertThat(line).contains("'POLIZEI'").contains("POLICE"));
        assertThat(problems)
                .anySatisfy(line -> assertThat(line).startsWith("test.yaml:7: ").contains("needs 'at'"));
        assertThat(problems)
                .anySatisfy(line ->
                        assertThat(line).startsWith("test.yaml:9: 'ARRESTED'").contains("ARREST"));
        assertThat(problems).anySatisfy(line -> assertThat(line)
                .startsWith("test.yaml:11: 'VICTIM' is no role")
                .contains("SUFFERED_BY"));
        assertThat(problems).anySatisfy(line -> assertThat(line).contains("no entity or act 'an'"));
        assertThat(problems)
                .anySatisfy(line -> assertThat(line).startsWith("test.yaml:12: 'police' is an INSTITUTION"));
        assertThat(problems)
                .anySatisfy(
                        line -> assertThat(line).startsWith("test.yaml:13: ").contains("one of: act"));
    }

    @Test
    void tellsWhichDocumentIsMeantWhereThereAreSeveral() {
        var problems = Coding.problemsOf(
                """
                casegraph: 1
                collection: test
                coder: Tester
                documents: [{id: a, title: A, authors: [ana]}, {id: b, title: B, authors: [ana]}]
                entities: [{id: ana, kind: PERSON, names: [{value: Ana, at: 0-3}]}]
                """);

        assertThat(problems)
                .singleElement()
                .asString()
                .contains("says no 'document'")
                .contains("a, b");
    }

    @Test
    void refusesAnActThatNothingSpeaksOf() {
        assertThat(
                        Coding.problemsOf(
                                """
                        casegraph: 1
                        collection: test
                        coder: Tester
                        documents: [{id: a, title: A, authors: [ana]}]
                        entities: [{id: ana, kind: PERSON, names: [{value: Ana, at: 0-3}]}]
                        acts: [{id: arrest, kind: ARREST}]
                        """))
                .containsExactly("test.yaml:6: no statement speaks of the act 'arrest'; add one, or take the act out");
    }

    @Test
    void refusesAliasesDuplicateFieldsAndWhatIsNoYaml() {
        assertThat(Coding.problemsOf("casegraph: &a 1\ncollection: *a\n")).anyMatch(line -> line.contains("alias"));
        assertThat(Coding.problemsOf("casegraph: 1\ncasegraph: 1\n"))
                .contains("test.yaml:2: cannot be read as YAML: \"casegraph\" is said twice; say it once");
        assertThat(Coding.problemsOf("a: [b\n")).singleElement().asString().contains("cannot be read as YAML");
        assertThat(Coding.problemsOf("")).singleElement().asString().contains("empty");
        assertThat(Coding.problemsOf("- 1\n- 2\n"))
                .singleElement()
                .asString()
                .contains("a case file is a group of fields");
        assertThat(Coding.problemsOf("[".repeat(10_000)))
                .singleElement()
                .asString()
                .contains("test.yaml");
    }

    @Test
    void refusesWhatNoStoreWouldKeepAsItIs() {
        assertThat(Coding.problemsOf("casegraph: 1\ncoder: \"a\\0b\"\n"))
                .singleElement()
                .asString()
                .startsWith("test.yaml:2: ")
                .contains("a character that no text has");
        assertThat(Coding.reading("one.json", "{\"casegraph\": 1, \"coder\": \"\\ud800\"}")
                        .toString())
                .contains("a character that no text has");
        assertThat(Coding.problemsOf("casegraph: 1\ncoder: T\ncollection: " + "a".repeat(201)))
                .anyMatch(line -> line.contains("has 201 characters; accepted are up to 200"));
        assertThat(Coding.problemsOf(
                        """
                        casegraph: 1
                        collection: test
                        coder: Tester
                        documents: [{id: a, title: A, authors: [ana]}]
                        entities: [{id: ana, kind: PERSON, names: [{value: %s, at: 0-3}]}]
                        """
                                .formatted("ა".repeat(501))))
                .singleElement()
                .asString()
                .startsWith("test.yaml:5: ")
                .contains("has 501 characters; accepted are up to 500");
    }

    @Test
    void saysPlainlyThatALetterOrATabCannotBeRead() {
        var latin = "coder: Ren\u00e9\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        var reader = new CaseFileReader(org.casegraph.query.VocabularyReader.read(), Coding.NOON);
        assertThat(reader.read("test.yaml", latin).toString())
                .contains("no text in UTF-8")
                .doesNotContain("Exception");
        assertThat(Coding.problemsOf("casegraph: 1\nacts:\n\t- {id: a, kind: ARREST}\n"))
                .singleElement()
                .asString()
                .contains("with a tab; use spaces");
    }

    @Test
    void refusesNobodyBesideSomebody() {
        var statement =
                """
                casegraph: 1
                collection: test
                coder: Tester
                documents: [{id: a, title: A, authors: [ana]}]
                entities: [{id: ana, kind: PERSON, names: [{value: Ana, at: 0-3}]}]
                acts: [{id: arrest, kind: ARREST}]
                statements:
                  - {at: 1-2, summary: Taken., act: arrest, roles: {SUFFERED_BY: ana, DONE_BY: [somevalue, novalue]}}
                """;

        assertThat(Coding.problemsOf(statement))
                .singleElement()
                .asString()
                .contains("DONE_BY is filled by novalue and by others");
    }

    @Test
    void samePlaceAndWordsGiveTheSameIdAndOthersAnother() {
        var one = only(Coding.letter("one", KIN), Fact.Related.class);
        var again = only(Coding.letter("one", KIN), Fact.Related.class);
        var other = only(Coding.letter("one", KIN.replace("1-2", "1-3")), Fact.Related.class);

        assertThat(again).isEqualTo(one);
        assertThat(other.id()).isNotEqualTo(one.id());
    }

    private static final String KIN =
            "statements: [{at: 1-2, summary: Kin., relation: RELATIVE_OF, from: ana, to: bruno}]";

    private static Statement only(CaseFile file, Class<? extends Fact> form) {
        var found = file.statements().stream()
                .filter(statement -> form.isInstance(statement.fact()))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
