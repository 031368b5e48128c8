package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.casegraph.graph.StoreTest;
import org.casegraph.model.Clearance;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Protecting people: below a clearance their names are nowhere. */
@QueryTest
@StoreTest
class ProtectionTest {

    private static final String FILE =
            """
            casegraph: 1
            collection: test
            file: letter
            coder: Tester
            documents:
              - {id: letter, title: The letter on Zarina Tulegenova, type: LETTER, authors: [neighbours], published: 2019-05-02}
              - {id: note, title: A note, type: LETTER, authors: [neighbours], published: 2019-06-02}
            entities:
              - {id: neighbours, kind: GROUP, names: [{value: The neighbours, at: 0-14, type: DESCRIPTION, document: letter}]}
              - id: zarina
                kind: PERSON
                names:
                  - {value: Zarina Tulegenova, at: 20-37, document: letter}
                  - {value: Зарина Тулегенова, at: 20-37, document: note}
              - {id: timur, kind: PERSON, names: [{value: Timur Tulegenov, at: 40-55, document: letter}]}
              - {id: police, kind: INSTITUTION, type: POLICE, names: [{value: City Police, at: 60-71, document: letter}]}
              - {id: case, kind: CASE, names: [{value: The case of Zarina Tulegenova, at: 80-109, document: letter}]}
            acts:
              - {id: arrest, kind: ARREST}
            statements:
              - {at: 110-140, document: letter, summary: Zarina Tulegenova was arrested., act: arrest, date: 2019-03,
                 details: {reason: a letter of Tulegenova}, roles: {SUFFERED_BY: zarina, DONE_BY: police, IN_CASE: case, TO_PRESS: timur}}
              - {at: 150-170, document: note, stance: DENIES, summary: Тулегенову не задерживали., act: arrest, roles: {SUFFERED_BY: zarina}}
              - {at: 180-200, document: letter, summary: Timur is the brother of Zarina., relation: RELATIVE_OF, from: timur, to: zarina, as: brother of Z. Tulegenova}
              - {at: 210-230, document: letter, summary: Occupation., entity: zarina, property: OCCUPATION, value: runs the shop Tulegenova}
            """;
    private static final String PROTECT = "mutation { protect(person: \"%s\", alias: \"Witness 7\", from: %s,"
            .concat(" reason: \"Tulegenova is in danger.\") { id alias from sentence person { name } } }");
    private static final String ZARINA = Coding.person("zarina");

    private final Asking asking;

    ProtectionTest(Asking asking) {
        this.asking = asking;
    }

    @BeforeEach
    void fill() {
        asking.givenAll(FILE);
    }

    @AfterEach
    void nobodyInParticular() {
        asking.as(Clearance.SEALED);
    }

    @Test
    void noAnswerHoldsTheName() {
        protect("SEALED");
        for (var clearance : List.of(Clearance.PUBLIC, Clearance.TEAM)) {
            asking.as(clearance);

            assertThat(questions().map(this::answer)).allSatisfy(answer -> assertThat(answer)
                    .doesNotContainIgnoringCase("tulegenova", "zarina")
                    .doesNotContain("Зарин", "Тулегенов"));
        }
    }

    static Stream<String> questions() {
        var everything = "id name names { value type script language statements { summary } } properties { value }"
                + " protection { alias } identityJudgements { sentence explanation score } formerIds"
                + " statements { totalCount nodes { id summary form quality value details { value } document { title } } }"
                + " ties(minOrigins: 0) { nodes { sentence quality statements { summary } } }"
                + " acts(minOrigins: 0) { nodes { sentence details { value } roles { role entity { name } } } }";
        return Stream.of(
                "{ person(id: \"%s\") { %s } }".formatted(ZARINA, everything),
                "{ people(sort: [NAME_ASC]) { edges { cursor } nodes { name } } }",
                "{ cases { edges { cursor } nodes { name names { value } } } }",
                "{ documents(sort: [TITLE_ASC]) { edges { cursor } nodes { title statements { nodes { summary } } } } }",
                "{ statements { nodes { id summary value } } }",
                "{ search(text: \"Zarina\") { totalCount nodes { matched entity { name } } } }",
                "{ search(text: \"Witness\") { totalCount nodes { matched entity { name } } } }",
                "{ neighbourhood(of: [\"%s\"], hops: 2) { nodes { name } ties { sentence } } }".formatted(ZARINA),
                "{ timeline(of: [\"%s\"]) { act { sentence } } }".formatted(ZARINA),
                "{ contradictions { nodes { sides { says statements { summary } } } } }",
                "{ findings(includePartial: true) { nodes { sentence legs { statements { summary } } } } }",
                "{ candidates { nodes { one { name } reason reasons names } } }",
                "{ rulings { nodes { sentence reason } } judgements { nodes { sentence } } }");
    }

    @Test
    void theAliasIsTheOneName() {
        protect("SEALED");
        asking.as(Clearance.TEAM);

        assertThat(asking.texts(
                        "{ person(id: \"%s\") { names { value } } }".formatted(ZARINA), "person.names[*].value"))
                .containsExactly("Witness 7");
        assertThat(asking.text("{ person(id: \"%s\") { name } }".formatted(ZARINA), "person.name"))
                .isEqualTo("Witness 7");
        assertThat(asking.texts(
                        "{ search(text: \"witness 7\") { nodes { entity { id } } } }", "search.nodes[*].entity.id"))
                .startsWith(ZARINA);
        assertThat(asking.texts("{ cases { nodes { name } } }", "cases.nodes[*].name"))
                .containsExactly("The case of Witness 7");
        assertThat(asking.texts(
                        "{ documents(filter: {title: \"witness\"}) { nodes { title } } }", "documents.nodes[*].title"))
                .containsExactly("The letter on Witness 7");
        assertThat(asking.number("{ documents(filter: {title: \"zarina\"}) { totalCount } }", "documents.totalCount"))
                .isZero();
        assertThat(asking.texts("{ people { nodes { name } } }", "people.nodes[*].name"))
                .containsExactlyInAnyOrder("Timur Tulegenov", "Witness 7");
    }

    @Test
    void searchForTheNameFindsNothing() {
        protect("SEALED");

        assertThat(found("Zarina Tulegenova")).contains(ZARINA);
        assertThat(found("Witness 7")).contains(ZARINA);
        asking.as(Clearance.TEAM);
        assertThat(found("Zarina")).isEmpty();
        assertThat(found("Зарина Тулегенова")).doesNotContain(ZARINA);
        assertThat(found("Witness 7")).contains(ZARINA);
    }

    @Test
    void whoMayKnowTheNamesReadsThemAndTheProtection() {
        protect("TEAM");
        asking.as(Clearance.TEAM);

        var answer =
                asking.ask("{ person(id: \"%s\") { name protection { alias from author reason } } }".formatted(ZARINA));

        assertThat(answer.path("person.name").entity(String.class).get()).isEqualTo("Zarina Tulegenova");
        assertThat(answer.path("person.protection.alias").entity(String.class).get())
                .isEqualTo("Witness 7");
        assertThat(answer.path("person.protection.author").entity(String.class).get())
                .isEqualTo("tester");
        asking.as(Clearance.PUBLIC);
        assertThat(asking.text("{ person(id: \"%s\") { name } }".formatted(ZARINA), "person.name"))
                .isEqualTo("Witness 7");
        asking.ask("{ person(id: \"%s\") { protection { alias } } }".formatted(ZARINA))
                .path("person.protection")
                .valueIsNull();
    }

    @Test
    void takenBackAllIsAsItWas() {
        asking.as(Clearance.PUBLIC);
        var before = questions().map(this::answer).toList();
        asking.as(Clearance.SEALED);
        var ruling = protect("SEALED");

        asking.ask("mutation { withdraw(ruling: \"%s\", reason: \"She is safe.\") { withdrawnAt } }".formatted(ruling))
                .errors()
                .verify();

        asking.as(Clearance.PUBLIC);
        assertThat(questions().map(this::answer).toList()).isEqualTo(before);
    }

    @Test
    void whatComesLaterIsProtectedAsWell() {
        protect("SEALED");
        asking.givenAll(
                """
                casegraph: 1
                collection: test
                file: later
                coder: Tester
                documents: [{id: later, title: More on Zarinka, type: LETTER, authors: [zarina], published: 2019-07-02}]
                entities:
                  - {id: zarina, kind: PERSON, names: [{value: Zarinka Tolegen, at: 0-15, type: MISSPELLING}]}
                acts: [{id: threat, kind: THREAT}]
                statements:
                  - {at: 20-30, summary: Zarinka was threatened., act: threat, roles: {SUFFERED_BY: zarina}}
                """);
        asking.as(Clearance.TEAM);

        assertThat(
                        answer(
                                "{ documents { nodes { title statements { nodes { summary } } } } people { nodes { name names { value } } } }"))
                .doesNotContain("Zarinka")
                .contains("More on Witness 7", "Witness 7 was threatened.");
    }

    @Test
    void pastDoesNotTellTheNameEither() {
        var before = Instant.now();
        protect("SEALED");
        asking.as(Clearance.TEAM);

        var answer = answer(
                "{ person(id: \"%s\", knownOn: \"%s\") { name names { value } statements { nodes { summary } } } }"
                        .formatted(ZARINA, before));

        assertThat(answer).contains("Witness 7").doesNotContain("Zarina", "Tulegenova");
        asking.as(Clearance.SEALED);
        asking.ask("{ person(id: \"%s\", knownOn: \"%s\") { protection { alias } } }".formatted(ZARINA, before))
                .path("person.protection")
                .valueIsNull();
    }

    @Test
    void caseFilesProtectAsWell() {
        var file = FILE.replace("kind: PERSON\n", "kind: PERSON\n    protected: {alias: Witness 9, from: TEAM}\n");
        asking.givenAll(file);
        asking.givenAll(file);
        asking.as(Clearance.PUBLIC);
        assertThat(asking.texts("{ people { nodes { name } } }", "people.nodes[*].name"))
                .containsExactlyInAnyOrder("Timur Tulegenov", "Witness 9");

        asking.givenAll(FILE);

        assertThat(asking.texts("{ people { nodes { name } } }", "people.nodes[*].name"))
                .containsExactlyInAnyOrder("Timur Tulegenov", "Witness 9");
        asking.as(Clearance.TEAM);
        assertThat(asking.texts("{ rulings { nodes { sentence } } }", "rulings.nodes[*].sentence"))
                .containsExactly(
                        "Tester shows somebody as Witness 9 to whoever may not read what is TEAM: said in the case file");
    }

    @Test
    void caseFilesAreRefusedWhereTheAliasTellsTheName() {
        var file = FILE.replace("kind: PERSON\n", "kind: PERSON\n    protected: {alias: Zarina T.}\n");

        assertThatThrownBy(() -> asking.givenAll(file)).hasMessageContaining("One of the names stands in this alias");
    }

    @Test
    void viewsAndWatchesAreShownUnderTheAlias() {
        asking.as(Clearance.TEAM);
        asking.ask("mutation { saveView(view: {name: \"All on Zarina\", address: \"/search?q=Tulegenova\"}) { id }"
                        + " watch(on: \"%s\", name: \"Zarina!\") { id } }".formatted(ZARINA))
                .errors()
                .verify();
        asking.as(Clearance.SEALED);
        protect("SEALED");
        asking.as(Clearance.TEAM);

        assertThat(answer("{ savedViews { name address } watches { name } }"))
                .contains("All on Witness 7", "/search?q=Witness 7", "Witness 7!");
    }

    @Test
    void refusesWhatWouldProtectNobody() {
        assertThat(refusal("alias: \"Witness 7\"", "alias: \"Ms Tulegenova\""))
                .contains("One of the names stands in this alias");
        assertThat(refusal("alias: \"Witness 7\"", "alias: \"Timur Tulegenov\""))
                .contains("this alias");
        assertThat(refusal("alias: \"Witness 7\"", "alias: \" \"")).contains("An alias has 1 to 80 letters");
        assertThat(refusal("from: SEALED", "from: PUBLIC")).contains("from is TEAM or SEALED");
        assertThat(refusal(ZARINA, "person-none")).contains("There is nobody");
        asking.as(Clearance.TEAM);
        assertThat(refusal("alias", "alias")).contains("You may not read what is SEALED");
    }

    private String refusal(String said, String instead) {
        return asking.refusals(PROTECT.formatted(ZARINA, "SEALED").replaceFirst(said, instead))
                .getFirst();
    }

    private List<String> found(String text) {
        return asking.texts(
                "{ search(text: \"%s\") { nodes { entity { id } } } }".formatted(text), "search.nodes[*].entity.id");
    }

    private String protect(String from) {
        return asking.text(PROTECT.formatted(ZARINA, from), "protect.id");
    }

    private String answer(String question) {
        return asking.ask(question).path("").entity(Object.class).get().toString();
    }
}
