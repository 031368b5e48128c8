package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.casegraph.graph.StoreTest;
import org.casegraph.model.Clearance;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who was pressed against whom, in rings. */
@QueryTest
@StoreTest
class FunnelTest {

    private static final String PEOPLE =
            """
              - {id: t, kind: PERSON, names: [{value: Tove, at: 0-4}]}
              - {id: a, kind: PERSON, names: [{value: Adan, at: 0-5}]}
              - {id: b, kind: PERSON, names: [{value: Bela, at: 0-6}]}
              - {id: c, kind: PERSON, names: [{value: Cita, at: 0-7}]}
              - {id: d, kind: PERSON, names: [{value: Dima, at: 0-8}]}
              - {id: kin, kind: GROUP, names: [{value: the family of Cita, at: 0-9, type: DESCRIPTION}]}
              - {id: c1, kind: CASE, names: [{value: case of Adan, at: 0-10}]}
              - {id: c2, kind: CASE, names: [{value: case of Bela, at: 0-11}]}
            """;

    private final Asking asking;

    FunnelTest(Asking asking) {
        this.asking = asking;
    }

    @AfterEach
    void nobodyInParticular() {
        asking.as(Clearance.SEALED);
    }

    @Test
    void eachStandsInTheNearestRingAndCyclesEnd() {
        asking.given(
                "cycle",
                PEOPLE
                        + """
                        acts:
                          - {id: one, kind: DEMAND_TO_TESTIFY}
                          - {id: two, kind: TORTURE}
                          - {id: three, kind: REFUSAL_TO_CONFESS}
                          - {id: four, kind: DEMAND_TO_TESTIFY}
                          - {id: five, kind: DEMAND_TO_TESTIFY}
                        statements:
                          - {at: 1-2, summary: s, act: one, roles: {SUFFERED_BY: a, AGAINST: t, IN_CASE: c1}}
                          - {at: 2-3, summary: s, act: two, roles: {SUFFERED_BY: d, TO_PRESS: b, AGAINST: [t, a], IN_CASE: c2}}
                          - {at: 3-4, summary: s, act: three, roles: {DONE_BY: c, AGAINST: b}}
                          - {at: 4-5, summary: s, act: four, roles: {SUFFERED_BY: t, AGAINST: a}}
                          - {at: 5-6, summary: s, act: five, roles: {SUFFERED_BY: a, AGAINST: c}}
                          - {at: 6-7, summary: s, relation: PARTY_TO, from: c, to: c2}
                        """);

        asking.ask(funnel(
                        "rings: 4",
                        "sentence truncated cases { name } rings { number pressed { entity { name } "
                                + "against { name } cases { name } acts { kind } origins state stances sentence } }"))
                .path("funnel")
                .matchesJsonStrictly(
                        """
                        {"sentence": "Three people in two cases were pressed to testify or confess: two people against Tove and one person against somebody of the first ring.",
                         "truncated": false,
                         "cases": [{"name": "case of Adan"}, {"name": "case of Bela"}],
                         "rings": [
                           {"number": 1, "pressed": [
                             {"entity": {"name": "Adan"}, "against": [{"name": "Tove"}], "cases": [{"name": "case of Adan"}],
                              "acts": [{"kind": "DEMAND_TO_TESTIFY"}], "origins": 1, "state": "PROVED", "stances": ["STATES"],
                              "sentence": "Adan was pressed to testify or confess against Tove."},
                             {"entity": {"name": "Bela"}, "against": [{"name": "Tove"}], "cases": [{"name": "case of Bela"}],
                              "acts": [{"kind": "TORTURE"}], "origins": 1, "state": "PROVED", "stances": ["STATES"],
                              "sentence": "Bela was pressed to testify or confess against Tove."}]},
                           {"number": 2, "pressed": [
                             {"entity": {"name": "Cita"}, "against": [{"name": "Bela"}], "cases": [{"name": "case of Bela"}],
                              "acts": [{"kind": "REFUSAL_TO_CONFESS"}], "origins": 1, "state": "PROVED", "stances": ["STATES"],
                              "sentence": "Cita was pressed to testify or confess against Bela, who was pressed against Tove."}]}]}
                        """);
    }

    @Test
    void aGroupIsToldApartFromItsMembers() {
        asking.given(
                "group",
                PEOPLE
                        + """
                        acts:
                          - {id: one, kind: THREAT}
                          - {id: two, kind: DEMAND_TO_CONFESS}
                          - {id: three, kind: THREAT}
                        statements:
                          - {at: 1-2, summary: s, act: one, roles: {SUFFERED_BY: kin, TO_PRESS: kin, AGAINST: t}}
                          - {at: 2-3, summary: s, act: two, roles: {SUFFERED_BY: c, AGAINST: t}}
                          - {at: 3-4, summary: s, relation: MEMBER_OF, from: c, to: kin}
                          - {at: 4-5, summary: s, relation: MEMBER_OF, from: d, to: kin}
                          - {at: 5-6, summary: s, act: three, roles: {SUFFERED_BY: b, TO_PRESS: b}}
                        """);

        asking.ask(funnel("rings: 1", "sentence rings { pressed { sentence members { name } } }"))
                .path("funnel")
                .matchesJsonStrictly(
                        """
                        {"sentence": "One person and one group were pressed to testify or confess: one person and one group against Tove.",
                         "rings": [{"pressed": [
                           {"sentence": "Cita was pressed to testify or confess against Tove.", "members": []},
                           {"sentence": "The family of Cita were pressed to testify or confess against Tove.",
                            "members": [{"name": "Cita"}]}]}]}
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stance: STATES | | Adan was pressed to testify or confess against Tove.",
                "stance: REPORTS | | Adan was pressed to testify or confess against Tove. This rests on reports alone.",
                "stance: ACCUSES | | ",
                "stance: FEARS | | ",
                "clearance: SEALED | | ",
                "date: 2019-05 | asOf: \"2019-04-30\" | ",
                "date: 2019-05 | asOf: \"2019-05-01\" | Adan was pressed to testify or confess against Tove.",
                "speakers: [police] | minOrigins: 2 | "
            })
    void onlyWhatReadableStatementsProveIsThere(String said, String arguments, String sentence) {
        asking.as(Clearance.TEAM)
                .given(
                        "one",
                        PEOPLE
                                + """
                                acts: [{id: one, kind: DEMAND_TO_TESTIFY}]
                                statements:
                                  - {at: 1-2, summary: s, act: one, %s, roles: {SUFFERED_BY: a, AGAINST: t}}
                                """
                                        .formatted(said));

        var sentences = asking.texts(
                funnel("rings: 2" + (arguments == null ? "" : ", " + arguments), "rings { pressed { sentence } }"),
                "funnel.rings[*].pressed[*].sentence");

        assertThat(String.join(" ", sentences)).isEqualTo(sentence == null ? "" : sentence);
    }

    @Test
    void denialsShowAndNobodyIsSaidOutright() {
        asking.given(
                "denied",
                PEOPLE
                        + """
                        acts: [{id: one, kind: DEMAND_TO_TESTIFY}]
                        statements:
                          - {at: 1-2, summary: s, act: one, roles: {SUFFERED_BY: a, AGAINST: t}}
                          - {at: 2-3, summary: s, stance: DENIES, speakers: [police], act: one, roles: {SUFFERED_BY: a}}
                        """);

        assertThat(asking.texts(
                        funnel("rings: 1", "rings { pressed { sentence } }"), "funnel.rings[*].pressed[*].sentence"))
                .containsExactly("Adan is said, and denied, to have been pressed to testify or confess against Tove.");
        assertThat(asking.text(
                        "{ funnel(target: \"%s\") { sentence } }".formatted(Coding.person("b")), "funnel.sentence"))
                .isEqualTo("No readable statement says that anybody was pressed to testify or confess against Bela.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "target: \"x\", rings: 5 | rings must be from 1 to 4, not 5.",
                "target: \"x\", minOrigins: 0 | minOrigins must be from 1 to 2147483647, not 0.",
                "target: \"x\" | target is the id of nothing that there is."
            })
    void whatIsNotOfferedIsRefused(String arguments, String sentence) {
        assertThat(asking.refusals("{ funnel(" + arguments + ") { sentence } }"))
                .containsExactly("BAD_REQUEST " + sentence);
    }

    private static String funnel(String arguments, String fields) {
        return "{ funnel(target: \"%s\", %s) { %s } }".formatted(Coding.person("t"), arguments, fields);
    }
}
