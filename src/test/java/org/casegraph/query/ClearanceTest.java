package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.casegraph.graph.StoreTest;
import org.casegraph.model.Clearance;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is hidden is as if it were not there. */
@QueryTest
@StoreTest
class ClearanceTest {

    private static final String OPEN =
            """
            acts:
              - {id: arrest, kind: ARREST}
            statements:
              - {at: 100-120, summary: Ana was arrested., act: arrest, roles: {SUFFERED_BY: ana, IN_CASE: case}}
              - {at: 130-140, summary: Bruno is kin., relation: RELATIVE_OF, from: bruno, to: ana}
            """;

    private static final String HIDDEN =
            """
            casegraph: 1
            collection: test
            file: hidden
            coder: Tester
            clearance: SEALED
            documents:
              - {id: hidden, title: The hidden file, authors: [witness], published: 2019-06-02}
            entities:
              - {id: witness, kind: PERSON, names: [{value: Hidden Witness, at: 0-14}]}
              - {id: ana, kind: PERSON, names: [{value: Hidden Ana, at: 20-28, type: ALIAS}]}
              - {id: police, kind: INSTITUTION, type: POLICE, names: [{value: City Police, at: 50-61}]}
              - {id: bruno, kind: PERSON, names: [{value: Bruno Ruiz, at: 62-70}]}
            acts:
              - {id: arrest, kind: ARREST}
              - {id: torture, kind: TORTURE}
            statements:
              - {at: 100-120, summary: Hidden arrest., act: arrest, date: 2019-03-07, details: {reason: hidden},
                 roles: {SUFFERED_BY: ana, DONE_BY: witness}}
              - {at: 130-150, summary: Hidden torture., act: torture, roles: {SUFFERED_BY: ana, DONE_BY: police}}
              - {at: 160-170, summary: Hidden tie., relation: FRIEND_OF, from: ana, to: witness}
              - {at: 180-190, summary: Hidden quality., relation: RELATIVE_OF, from: bruno, to: ana, as: hidden}
              - {at: 200-210, stance: DENIES, summary: Hidden denial., act: arrest, roles: {SUFFERED_BY: ana}}
              - {at: 220-230, summary: Hidden trade., entity: ana, property: OCCUPATION, value: hidden}
            """;

    private final Asking asking;

    ClearanceTest(Asking asking) {
        this.asking = asking;
    }

    @BeforeEach
    void fill() {
        asking.given("open", OPEN);
    }

    @AfterEach
    void nobodyInParticular() {
        asking.as(Clearance.SEALED);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void nothingHiddenIsInAnyAnswer(String question) {
        asking.as(Clearance.TEAM);
        var before = asking.ask(question).path("").entity(Object.class).get();

        asking.givenAll(HIDDEN);

        var after = asking.ask(question).path("").entity(Object.class).get();
        assertThat(after).isEqualTo(before);
        assertThat(after.toString()).doesNotContainIgnoringCase("hidden");
        asking.as(Clearance.SEALED);
        assertThat(asking.ask(question).path("").entity(Object.class).get()).isNotEqualTo(before);
    }

    static Stream<String> questions() {
        var ana = Coding.person("ana");
        var everything = "name names { value } properties { value } statements { totalCount nodes { summary } }"
                + " ties(minOrigins: 0) { totalCount nodes { sentence quality origins contested stances } }"
                + " acts(minOrigins: 0) { totalCount nodes { sentence date { edtf } origins contested stances details { value }"
                + " roles { role entity { name } } } }";
        return List.of(
                "{ person(id: \"%s\") { %s } }".formatted(ana, everything),
                "{ people(sort: [STATEMENTS_DESC]) { totalCount nodes { name } } }",
                "{ people(filter: {name: \"hidden\"}) { totalCount nodes { name } } acts { totalCount nodes { sentence } } }",
                "{ people(filter: {suffered: [TORTURE]}) { totalCount } institutions(filter: {did: [TORTURE]}) { totalCount } }",
                "{ people(filter: {relations: [FRIEND_OF]}) { totalCount } people2: people(filter: {clearance: SEALED}) { totalCount } }",
                "{ acts(filter: {from: \"2019-03-01\", until: \"2019-03-31\"}) { totalCount nodes { kind } } }",
                "{ acts(filter: {contested: true}) { totalCount } more: acts(filter: {minOrigins: 2}) { totalCount } }",
                "{ documents { totalCount nodes { title statements { totalCount } } } statements { totalCount } }",
                "{ search(text: \"hidden\") { totalCount nodes { matched } } }",
                "{ neighbourhood(of: [\"%s\"], hops: 2) { nodes { name } ties { sentence origins } } }".formatted(ana),
                "{ routes(from: \"%s\", to: \"%s\") { sentence origins } }".formatted(ana, Coding.person("witness")),
                "{ timeline(of: [\"%s\"]) { date { edtf } act { sentence } } }".formatted(ana),
                "{ contradictions { totalCount nodes { kind sides { says } } } }",
                "{ node(id: \"%s\") { id } person(id: \"%1$s\") { name } }".formatted(Coding.person("witness")))
                .stream();
    }
}
