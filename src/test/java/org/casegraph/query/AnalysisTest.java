package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.casegraph.graph.StoreTest;
import org.casegraph.model.Clearance;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Exposure, recurrence and measures of a small coded case, and what is hidden from them. */
@QueryTest
@StoreTest
class AnalysisTest {

    private static final String OPEN =
            """
              - {id: carla, kind: PERSON, names: [{value: Carla Sosa, at: 0-9}]}
              - {id: dora, kind: PERSON, names: [{value: Dora Paz, at: 0-8}]}
              - {id: clerk, kind: PERSON, names: [{value: Emil Voss, at: 0-10}]}
              - {id: kin, kind: GROUP, names: [{value: the family of Ana Ruiz, at: 0-7, type: DESCRIPTION}]}
              - {id: authorities, kind: GROUP, names: [{value: the authorities, at: 0-6, type: DESCRIPTION}]}
              - {id: land, kind: INSTITUTION, type: STATE, names: [{value: Freedonia, at: 0-5}]}
              - {id: prison, kind: INSTITUTION, type: PRISON, names: [{value: Prison 1, at: 0-4}]}
              - {id: court, kind: INSTITUTION, type: COURT, names: [{value: City Court, at: 0-3}]}
              - {id: case2, kind: CASE, names: [{value: case of Dora Paz, at: 0-2}]}
            acts:
              - {id: arrest, kind: ARREST}
              - {id: beating, kind: BEATING}
              - {id: threat, kind: THREAT}
              - {id: torture, kind: TORTURE}
              - {id: torture2, kind: TORTURE}
              - {id: sentence, kind: SENTENCE}
              - {id: sentence2, kind: SENTENCE}
              - {id: illness, kind: ILLNESS}
              - {id: offence, kind: TORTURE}
            statements:
              - {at: 100-120, summary: s, act: arrest, date: 2019-01-10, roles: {SUFFERED_BY: ana, DONE_BY: police, IN_CASE: case}}
              - {at: 101-120, summary: s, act: beating, date: 2019-03, roles: {SUFFERED_BY: bruno, TO_PRESS: ana, DONE_BY: [police, authorities], IN_CASE: case}}
              - {at: 102-120, summary: s, act: threat, date: 2018, roles: {SUFFERED_BY: kin, DONE_BY: authorities, IN_CASE: case}}
              - {at: 103-120, summary: s, act: torture, details: {method: electric shock}, roles: {SUFFERED_BY: ana, DONE_BY: [land, authorities], AT: prison, IN_CASE: case}}
              - {at: 104-120, summary: s, act: torture2, details: {method: electric shock}, roles: {SUFFERED_BY: dora, DONE_BY: [land, authorities, police], AT: prison, IN_CASE: case2}}
              - {at: 105-120, summary: s, act: sentence, roles: {SUFFERED_BY: ana, DECIDED_BY: court, ADDRESSED_TO: clerk, IN_CASE: case}}
              - {at: 106-120, summary: s, act: sentence2, roles: {SUFFERED_BY: dora, DECIDED_BY: court, ADDRESSED_TO: clerk, IN_CASE: case2}}
              - {at: 107-120, summary: s, act: illness, roles: {SUFFERED_BY: carla}}
              - {at: 108-120, summary: s, act: offence, stance: ACCUSES, roles: {SUFFERED_BY: carla, DONE_BY: clerk, IN_CASE: case2}}
              - {at: 130-140, summary: s, relation: RELATIVE_OF, from: bruno, to: ana, as: brother}
              - {at: 131-140, summary: s, relation: REPRESENTS, from: carla, to: ana}
              - {at: 132-140, summary: s, relation: RELATIVE_OF, from: kin, to: ana}
              - {at: 133-140, summary: s, relation: MEMBER_OF, from: dora, to: kin}
            """;

    private static final String HIDDEN =
            """
            casegraph: 1
            collection: test
            file: hidden
            coder: Tester
            clearance: SEALED
            documents:
              - {id: hidden, title: Hidden, authors: [witness], addressees: [clerk], published: 2019-06-02}
              - {id: hidden2, title: Hidden, authors: [witness], addressees: [clerk], published: 2019-06-02}
            entities:
              - {id: witness, kind: PERSON, names: [{value: Hidden Witness, at: 0-14, document: hidden}]}
              - {id: ana, kind: PERSON, names: [{value: Hidden Ana, at: 20-28, type: ALIAS, document: hidden}]}
              - {id: carla, kind: PERSON, names: [{value: Hidden Carla, at: 20-28, type: ALIAS, document: hidden}]}
              - {id: clerk, kind: PERSON, names: [{value: Hidden Clerk, at: 20-28, type: ALIAS, document: hidden}]}
              - {id: case, kind: CASE, names: [{value: Hidden case, at: 20-28, type: ALIAS, document: hidden}]}
              - {id: case2, kind: CASE, names: [{value: Hidden case 2, at: 20-28, type: ALIAS, document: hidden}]}
            acts:
              - {id: h1, kind: THREAT}
              - {id: h2, kind: KILLING}
              - {id: h3, kind: KILLING}
              - {id: threat, kind: THREAT}
            statements:
              - {document: hidden, at: 1-2, summary: s, act: h1, roles: {SUFFERED_BY: carla, TO_PRESS: [ana, carla], AGAINST: ana, IN_CASE: case}}
              - {document: hidden, at: 2-3, summary: s, act: h2, date: 2001, details: {method: hidden}, roles: {SUFFERED_BY: [witness, ana], DONE_BY: clerk, AT: [], IN_CASE: case}}
              - {document: hidden, at: 3-4, summary: s, act: h3, details: {method: hidden}, roles: {SUFFERED_BY: witness, DONE_BY: clerk, IN_CASE: case2}}
              - {document: hidden, at: 4-5, summary: s, act: threat, details: {method: hidden}, stance: DENIES, roles: {DONE_BY: [clerk]}}
              - {document: hidden, at: 5-6, summary: s, relation: FRIEND_OF, from: witness, to: ana}
            """
                    .replace("AT: [], ", "");

    private final Asking asking;

    AnalysisTest(Asking asking) {
        this.asking = asking;
    }

    @BeforeEach
    void fill() {
        asking.as(Clearance.TEAM).given("open", OPEN);
    }

    @AfterEach
    void nobodyInParticular() {
        asking.as(Clearance.SEALED);
    }

    @Test
    void exposureTellsWhoWasHitByWhichRule() {
        asking.ask("{ exposure(of: \"%s\") { sentence truncated own { sentence timing } hit { entity { name } because "
                                .formatted(Coding.person("ana"))
                        + "positions { position through { name } rule } hits { because timing sentence } sentence } "
                        + "notHit { entity { name } sentence } } }")
                .path("exposure")
                .matchesJsonStrictly(
                        """
                        {"sentence": "Of four around Ana Ruiz, statements say that three were hit; one of them because of Ana Ruiz; of the other one no readable statement says so.",
                         "truncated": false,
                         "own": [{"sentence": "Ana Ruiz was arrested, on 10 January 2019.", "timing": "NOT_COMPARED"},
                                 {"sentence": "Ana Ruiz was sentenced.", "timing": "NOT_COMPARED"},
                                 {"sentence": "Ana Ruiz was tortured.", "timing": "NOT_COMPARED"}],
                         "hit": [
                           {"entity": {"name": "Bruno Ruiz"}, "because": true,
                            "positions": [{"position": "RELATIVE", "through": null, "rule": "Bruno Ruiz is a relative of Ana Ruiz."}],
                            "hits": [{"because": true, "timing": "AFTER",
                              "sentence": "Bruno Ruiz was beaten, in March 2019, said to be meant to press Ana Ruiz; that was after Ana Ruiz was arrested (on 10 January 2019)."}],
                            "sentence": "Bruno Ruiz was hit, by one act; that is said to be because of the one in the centre."},
                           {"entity": {"name": "Dora Paz"}, "because": false,
                            "positions": [{"position": "RELATIVE", "through": {"name": "the family of Ana Ruiz"},
                              "rule": "Dora Paz belongs to the family of Ana Ruiz. The family of Ana Ruiz are relatives of Ana Ruiz."}],
                            "hits": [{"because": false, "timing": "OPEN", "sentence": "Dora Paz was sentenced; when is not told."},
                                     {"because": false, "timing": "OPEN", "sentence": "Dora Paz was tortured; when is not told."}],
                            "sentence": "Dora Paz was hit, by two acts; no readable statement says that it was because of the one in the centre."},
                           {"entity": {"name": "the family of Ana Ruiz"}, "because": false,
                            "positions": [{"position": "RELATIVE", "through": null, "rule": "The family of Ana Ruiz are relatives of Ana Ruiz."}],
                            "hits": [{"because": false, "timing": "BEFORE",
                              "sentence": "The family of Ana Ruiz were threatened, in 2018; that was before Ana Ruiz was arrested (on 10 January 2019)."}],
                            "sentence": "The family of Ana Ruiz were hit, by one act; no readable statement says that it was because of the one in the centre."}],
                         "notHit": [{"entity": {"name": "Carla Sosa"}, "sentence": "No readable statement says that Carla Sosa was hit."}]}
                        """);
    }

    @Test
    void recurrenceKeepsThoseApartWhoOnlyDecidedOrWereWrittenTo() {
        asking.ask(
                        "{ recurrence { sentence notes officials { sentence } bodies { sentence } states { sentence } "
                                + "collectives { sentence } places { sentence } methods { kind detail sentence } "
                                + "addressees { sentence documents } deciding { sentence cases { name } acts origins state } } }")
                .path("recurrence")
                .matchesJsonStrictly(
                        """
                        {"sentence": "No official by name and one body are said to have done or ordered harm in two cases or more.",
                         "notes": ["No readable document names an official as having done or ordered harm in any case.",
                                   "States are listed apart from bodies, and groups that nobody names apart from both. Whoever was only written to, or only decided, did nothing by that and is not among those who did or ordered harm."],
                         "officials": [],
                         "bodies": [{"sentence": "City Police is said to have done or ordered harm in two cases, by three acts and one independent origin."}],
                         "states": [{"sentence": "Freedonia is said to have done or ordered harm in two cases, by two acts and one independent origin."}],
                         "collectives": [{"sentence": "The authorities are said to have done or ordered harm in two cases, by four acts and one independent origin."}],
                         "places": [{"sentence": "Prison 1 is where harm is said to have been done in two cases, by two acts and one independent origin."}],
                         "methods": [
                           {"kind": "SENTENCE", "detail": null, "sentence": "Somebody was sentenced in two cases, by two acts and one independent origin."},
                           {"kind": "TORTURE", "detail": "electric shock", "sentence": "Somebody was tortured (method: electric shock) in two cases, by two acts and one independent origin."},
                           {"kind": "TORTURE", "detail": null, "sentence": "Somebody was tortured in two cases, by two acts and one independent origin."}],
                         "addressees": [{"sentence": "Emil Voss was written to in two cases, by two acts and one independent origin.", "documents": 0}],
                         "deciding": [{"sentence": "City Court decided in two cases, by two acts and one independent origin.",
                           "cases": [{"name": "The case of Ana Ruiz"}, {"name": "case of Dora Paz"}], "acts": 2, "origins": 1, "state": "PROVED"}]}
                        """);
    }

    @Test
    void measuresAreToldWithWhatTheyMean() {
        asking.ask(
                        "{ analysis(measure: BETWEENNESS, first: 2, acts: []) { sentence method nodes ties scores { rank value "
                                + "entity { name } sentence } communities { size } } }")
                .path("analysis")
                .matchesJsonStrictly(
                        """
                        {"sentence": "5 entities, of whom 4 pairs are tied, by a relation or by having a part in the same act. Counted is on how many of the shortest ways between two others each stands: a way may lead through a court or an addressee as well as through a friend. It is about what is coded here: it says nothing about guilt, or importance in life, and coding more of one case raises it.",
                         "method": "Exact: all shortest ways, after Brandes.", "nodes": 5, "ties": 4,
                         "scores": [
                           {"rank": 1, "value": 0.833333333, "entity": {"name": "Ana Ruiz"},
                            "sentence": "Ana Ruiz stands on 83 of every 100 shortest ways between two others in what is coded here."},
                           {"rank": 2, "value": 0.5, "entity": {"name": "the family of Ana Ruiz"},
                            "sentence": "The family of Ana Ruiz stands on 50 of every 100 shortest ways between two others in what is coded here."}],
                         "communities": []}
                        """);
        asking.ask("{ analysis(measure: COMMUNITIES, kinds: [PERSON, CASE], relations: [], acts: [BEATING, TORTURE]) "
                        + "{ nodes ties communities { size inside outside sentence members { name } } } }")
                .path("analysis")
                .matchesJsonStrictly(
                        """
                        {"nodes": 5, "ties": 4, "communities": [
                          {"size": 3, "inside": 3, "outside": 0, "sentence": "3 entities with 3 ties among each other and 0 to the rest.",
                           "members": [{"name": "Ana Ruiz"}, {"name": "Bruno Ruiz"}, {"name": "The case of Ana Ruiz"}]},
                          {"size": 2, "inside": 1, "outside": 0, "sentence": "2 entities with 1 tie among each other and 0 to the rest.",
                           "members": [{"name": "Dora Paz"}, {"name": "case of Dora Paz"}]}]}
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "exposure(of: \"x\") { sentence } | of is the id of nothing that there is.",
                "recurrence(minCases: 1) { sentence } | minCases must be from 2 to 2147483647, not 1.",
                "recurrence(first: 0) { sentence } | first must be from 1 to 100, not 0.",
                "analysis(measure: DEGREE, relations: [\"NOPE\"]) { nodes } | 'NOPE' is no relation.",
                "analysis(measure: DEGREE, stances: [ACCUSES]) { nodes } | stances may be STATES, ALLEGES and REPORTS; the others prove no tie."
            })
    void whatIsNotOfferedIsRefused(String question, String sentence) {
        assertThat(asking.refusals("{ " + question + " }"))
                .singleElement()
                .asString()
                .startsWith("BAD_REQUEST " + sentence);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void nothingHiddenMakesADifference(String question) {
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
        return List.of(
                "{ funnel(target: \"%s\") { sentence rings { pressed { sentence statements { summary } } } } }"
                        .formatted(ana),
                "{ exposure(of: \"%s\") { sentence own { sentence } hit { sentence positions { rule origins } hits { sentence origins state statements { id } } } notHit { sentence } } }"
                        .formatted(ana),
                "{ recurrence { sentence notes officials { sentence } bodies { sentence } collectives { sentence state statements { id } } addressees { sentence documents } methods { sentence detail } } }",
                "{ recurrence(involving: [\"%s\"]) { sentence notes officials { sentence } addressees { sentence documents } methods { sentence detail } } }"
                        .formatted(ana),
                "{ analysis(measure: DEGREE) { sentence nodes ties scores { sentence value } } }",
                "{ analysis(measure: BETWEENNESS) { scores { sentence value } } }",
                "{ analysis(measure: PAGERANK, stances: [STATES]) { scores { sentence value } } }",
                "{ analysis(measure: COMMUNITIES) { communities { sentence members { name } } } }")
                .stream();
    }
}
