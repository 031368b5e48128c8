package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.casegraph.source.Coding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QueryTest
class RoutesTest {

    private static final String CODED =
            """
            casegraph: 1
            collection: test
            file: routes
            coder: Tester
            documents: [{id: d, title: A report, authors: [x]}]
            entities:
              - {id: a, kind: PERSON, names: [{value: Ana, at: 0-3}]}
              - {id: b, kind: PERSON, names: [{value: Bruno, at: 0-4}]}
              - {id: c, kind: PERSON, names: [{value: Carla, at: 0-5}]}
              - {id: d, kind: PERSON, names: [{value: Dana, at: 0-6}]}
              - {id: e, kind: PERSON, names: [{value: Emil, at: 0-7}]}
              - {id: x, kind: GROUP, names: [{value: Observers, at: 0-8}]}
              - {id: y, kind: GROUP, names: [{value: Others, at: 0-9}]}
            acts:
              - {id: demand, kind: DEMAND_TO_TESTIFY}
              - {id: offence, kind: OFFENCE}
            statements:
              - {at: 10-20, summary: Kin., relation: RELATIVE_OF, from: a, to: b, as: sister, date: 2010/..}
              - {at: 11-20, summary: Kin., relation: RELATIVE_OF, from: a, to: b, speakers: [y]}
              - {at: 12-20, summary: Friends., relation: FRIEND_OF, from: a, to: b}
              - {at: 13-20, summary: Pressed., act: demand, date: 2015-05, roles: {SUFFERED_BY: b, AGAINST: c, DONE_BY: somevalue}}
              - {at: 14-20, summary: Pressed., act: demand, speakers: [y], roles: {SUFFERED_BY: b, AGAINST: c}}
              - {at: 15-20, stance: ALLEGES, summary: Friends., relation: FRIEND_OF, from: a, to: d}
              - {at: 16-20, summary: Friends., relation: FRIEND_OF, from: d, to: c, date: 2000/2005}
              - {at: 17-20, stance: ACCUSES, speakers: [x, y], summary: A deed., act: offence, roles: {DONE_BY: a, ORDERED_BY: c}}
              - {at: 18-20, summary: Friends., relation: FRIEND_OF, from: c, to: e}
            """;

    private final Asking asking;

    RoutesTest(Asking asking) {
        this.asking = asking;
    }

    @BeforeEach
    void fill() {
        asking.givenAll(CODED);
    }

    @Test
    void fewestTiesComeFirstThenTheBestSupported() {
        asking.ask(
                        "{ routes(from: \"%s\", to: \"%s\") { length origins sentence hops { from { name } to { name } origins "
                                        .formatted(Coding.person("a"), Coding.person("c"))
                                + "tie { relation } ties { relation } statements { summary } } } }")
                .path("")
                .matchesJsonStrictly(
                        """
                        {"routes": [
                          {"length": 2, "origins": 2,
                           "sentence": "Ana is the sister of Bruno. Bruno was pressed to testify against Carla, in May 2015.",
                           "hops": [
                            {"from": {"name": "Ana"}, "to": {"name": "Bruno"}, "origins": 2, "tie": {"relation": "RELATIVE_OF"},
                             "ties": [{"relation": "RELATIVE_OF"}, {"relation": "FRIEND_OF"}],
                             "statements": [{"summary": "Kin."}, {"summary": "Kin."}]},
                            {"from": {"name": "Bruno"}, "to": {"name": "Carla"}, "origins": 2,
                             "tie": {"relation": "DEMAND_TO_TESTIFY"}, "ties": [{"relation": "DEMAND_TO_TESTIFY"}],
                             "statements": [{"summary": "Pressed."}, {"summary": "Pressed."}]}]},
                          {"length": 2, "origins": 1,
                           "sentence": "It is alleged that Ana is a friend of Dana. Dana is a friend of Carla.",
                           "hops": [
                            {"from": {"name": "Ana"}, "to": {"name": "Dana"}, "origins": 1, "tie": {"relation": "FRIEND_OF"},
                             "ties": [{"relation": "FRIEND_OF"}], "statements": [{"summary": "Friends."}]},
                            {"from": {"name": "Dana"}, "to": {"name": "Carla"}, "origins": 1, "tie": {"relation": "FRIEND_OF"},
                             "ties": [{"relation": "FRIEND_OF"}], "statements": [{"summary": "Friends."}]}]}]}
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a, c, first: 1 | 1",
                "a, c, maxHops: 1 | 0",
                "a, c, minOrigins: 2 | 1",
                "a, c, minOrigins: 3 | 0",
                "a, c, stances: [STATES] | 1",
                "a, c, stances: [STATES, ALLEGES] | 2",
                "a, c, stances: [ACCUSES] | 1",
                "a, c, asOf: \"2003-01-01\" | 1",
                "a, c, asOf: \"2020-01-01\" | 1",
                "a, e, first: 9 | 2",
                "a, e, maxHops: 2 | 0",
                "a, c, relations: [\"FRIEND_OF\"] | 1",
                "a, c, relations: [\"RELATIVE_OF\"], acts: [DEMAND_TO_TESTIFY] | 1",
                "a, c, relations: [\"RELATIVE_OF\", \"DEMAND_TO_TESTIFY\"] | 1",
                "a, c, acts: [DEMAND_TO_TESTIFY] | 0",
                "a, c, acts: [] | 1",
                "a, c, relations: [] | 0",
                "b, c, relations: [] | 1",
                "a, c, avoid: [\"%1$s\"] | 1",
                "a, c, avoid: [\"%2$s\", \"nobody\"] | 1",
                "a, c, avoid: [\"%1$s\", \"%3$s\"] | 0",
                "a, a | 0",
                "a, nobody | 0",
                "x, c | 0"
            })
    void routesAreNarrowedByWhatIsAsked(String arguments, int count) {
        var parts = arguments.split(", ", 3);
        var more = parts.length == 3
                ? ", " + parts[2].formatted(Coding.person("b"), Coding.act("demand"), Coding.person("d"))
                : "";

        assertThat(asking.texts(
                        "{ routes(from: \"%s\", to: \"%s\"%s) { sentence } }"
                                .formatted(Coding.person(parts[0]), Coding.person(parts[1]), more),
                        "routes[*].sentence"))
                .hasSize(count);
    }

    @Test
    void anEndThatIsToBeAvoidedIsRefused() {
        assertThat(asking.refusals("{ routes(from: \"%1$s\", to: \"%2$s\", avoid: [\"%2$s\"]) { length } }"
                        .formatted(Coding.person("a"), Coding.person("c"))))
                .containsExactly("BAD_REQUEST Carla is an end of the route and cannot be avoided.");
    }

    @Test
    void stepsReadBothWays() {
        var question = "{ routes(from: \"%s\", to: \"%s\", first: 1, minOrigins: 2) { hops { label sentence } } }";

        asking.ask(question.formatted(Coding.person("a"), Coding.person("c")))
                .path("routes[0].hops")
                .matchesJsonStrictly(
                        """
                        [{"label": "is the sister of", "sentence": "Ana is the sister of Bruno."},
                         {"label": "was pressed to testify against", "sentence": "Bruno was pressed to testify against Carla, in May 2015."}]
                        """);
        asking.ask(question.formatted(Coding.person("c"), Coding.person("a")))
                .path("routes[0].hops")
                .matchesJsonStrictly(
                        """
                        [{"label": "is the one against whom it was when … was pressed to testify",
                          "sentence": "Carla is the one against whom it was when Bruno was pressed to testify, in May 2015."},
                         {"label": "is a relative of", "sentence": "Ana is the sister of Bruno."}]
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hops: 0 | Ana",
                "hops: 1 | Ana, Bruno, Dana",
                "hops: 2 | Ana, Bruno, Carla, Dana",
                "hops: 3 | Ana, Bruno, Carla, Dana, Emil",
                "hops: 4, relations: [\"FRIEND_OF\"] | Ana, Bruno, Carla, Dana, Emil",
                "hops: 4, relations: [\"RELATIVE_OF\", \"DEMAND_TO_TESTIFY\"] | Ana, Bruno, Carla",
                "hops: 2, asOf: \"2008-01-01\" | Ana, Bruno, Dana"
            })
    void neighbourhoodReachesAsFarAsItIsAsked(String arguments, String names) {
        var around = asking.texts(
                "{ neighbourhood(of: [\"%s\"], %s) { nodes { name } } }".formatted(Coding.person("a"), arguments),
                "neighbourhood.nodes[*].name");

        assertThat(String.join(", ", around.stream().sorted().toList())).isEqualTo(names);
    }

    @Test
    void neighbourhoodSaysWhatItLeavesOut() {
        var question =
                "{ neighbourhood(of: [\"%s\"], first: %d) { truncated nodes { name } left { relation count more } } }";

        var cut = asking.ask(question.formatted(Coding.person("a"), 2));
        cut.path("neighbourhood")
                .matchesJsonStrictly(
                        """
                        {"truncated": true, "nodes": [{"name": "Ana"}, {"name": "Bruno"}],
                         "left": [{"relation": "FRIEND_OF", "count": 1, "more": false}]}
                        """);
        assertThat(Asking.notes(cut))
                .containsExactly("[neighbourhood] There is more around than is shown. Left out, by kind: FRIEND_OF 1.");

        var whole = asking.ask(question.formatted(Coding.person("a"), 5));
        whole.path("neighbourhood.truncated").entity(Boolean.class).isEqualTo(false);
        assertThat(Asking.notes(whole)).isEmpty();
    }

    @Test
    void tiesAreCountedByKindBeforeTheyAreAskedFor() {
        asking.ask("{ tieCounts(of: \"%s\") { relation direction count more } }".formatted(Coding.person("b")))
                .path("tieCounts")
                .matchesJsonStrictly(
                        """
                        [{"relation": "FRIEND_OF", "direction": "EITHER", "count": 1, "more": false},
                         {"relation": "RELATIVE_OF", "direction": "EITHER", "count": 1, "more": false},
                         {"relation": "DEMAND_TO_TESTIFY", "direction": "EITHER", "count": 1, "more": false}]
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "neighbourhood(of: [], hops: 5) { truncated } | hops must be from 0 to 4, not 5.",
                "neighbourhood(of: [], relations: [\"NOPE\"]) { truncated } | 'NOPE' is no relation and no kind of act. Accepted are RELATIVE_OF, ",
                "routes(from: \"a\", to: \"b\", maxHops: 7) { length } | maxHops must be from 1 to 6, not 7.",
                "routes(from: \"a\", to: \"b\", first: -1) { length } | first must be from 0 to 50, not -1.",
                "routes(from: \"a\", to: \"b\", minOrigins: 0) { length } | minOrigins must be at least 1, not 0.",
                "routes(from: \"a\", to: \"b\", relations: [\"KIN\"]) { length } | 'KIN' is no relation and no kind of act. Accepted are ",
                "routes(from: \"a\", to: \"b\", acts: [NOPE]) { length } | argument 'acts"
            })
    void whatIsNotOfferedIsRefused(String question, String sentence) {
        assertThat(asking.refusals("{ " + question + " }"))
                .singleElement()
                .asString()
                .startsWith("BAD_REQUEST " + sentence);
    }

    @Test
    void timelinePutsActsOfSeveralInOrder() {
        asking.ask("{ timeline(of: [\"%s\", \"%s\"]) { date { edtf } act { kind } of { name } } }"
                        .formatted(Coding.person("b"), Coding.person("c")))
                .path("timeline")
                .matchesJsonStrictly(
                        """
                        [{"date": {"edtf": "2015-05"}, "act": {"kind": "DEMAND_TO_TESTIFY"},
                          "of": [{"name": "Bruno"}, {"name": "Carla"}]}]
                        """);
    }
}
