package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.casegraph.access.Viewer;
import org.casegraph.export.Export;
import org.casegraph.graph.Projection;
import org.casegraph.graph.StoreTest;
import org.casegraph.model.Clearance;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What analysts make of contradictions, and what follows from it. */
@QueryTest
@StoreTest
class ResolutionsTest {

    private static final String ACT = "acts:\n  - {id: arrest, kind: ARREST}\nstatements:\n";
    private static final String ALL =
            "{ contradictions { totalCount nodes { id kind aspect open reopened sides { id says }"
                    + " resolution { kind author reason } resolutions { id kind } } } }";
    private static final String RESOLVE = "mutation($id: ID!, $kind: ResolutionKind!, $side: ID, $reason: String!) {"
            + " resolve(contradiction: $id, resolution: $kind, side: $side, reason: $reason)"
            + " { id open resolution { id kind sentence } } }";

    private final Asking asking;
    private final List<Export> exports;
    private final Projection projection;

    ResolutionsTest(Asking asking, List<Export> exports, Projection projection) {
        this.asking = asking;
        this.exports = exports;
        this.projection = projection;
    }

    @AfterEach
    void nobodyInParticular() {
        asking.as(Clearance.SEALED);
    }

    @Test
    void deniedActCountsAgainWhenItsDenialIsSetAside() {
        given("one", "STATES", "2019-03-07", "ana");
        given("two", "DENIES", "2019-03-07", "ana");
        assertThat(act("contested")).isEqualTo("true");

        var ruling = resolve("PREFER", "It is so.");

        assertThat(act("contested")).isEqualTo("false");
        assertThat(act("origins")).isEqualTo("1");
        assertThat(asking.texts(
                        "{ statements(filter: {stances: [DENIES]}) { nodes { setAside { sentence } } } }",
                        "statements.nodes[*].setAside[*].sentence"))
                .containsExactly("tester prefers “It is so.” on whether it is so: The witness saw it.");

        withdraw(ruling);

        assertThat(act("contested")).isEqualTo("true");
    }

    @Test
    void deniedActLosesItsSupportWhenTheDenialIsPreferred() {
        given("one", "STATES", "2019-03-07", "ana");
        given("two", "DENIES", "2019-03-07", "ana");

        resolve("PREFER", "It is not so.");

        assertThat(asking.number("{ acts { totalCount } }", "acts.totalCount")).isOne();
        assertThat(act("origins")).isEqualTo("0");
    }

    @Test
    void preferredDateIsTheOneShown() {
        given("one", "STATES", "2019-03-07", "ana");
        given("two", "STATES", "2019-03-09", "ana");
        assertThat(act("date { edtf }")).contains("2019-03-07..2019-03-09");

        resolve("PREFER", "2019-03-09");

        assertThat(act("date { edtf }")).contains("{edtf=2019-03-09}");
        assertThat(act("sentence")).contains("9 March 2019").doesNotContain("7 March");
        assertThat(asking.number("{ acts(filter: {until: \"2019-03-08\"}) { totalCount } }", "acts.totalCount"))
                .isZero();
    }

    @Test
    void preferredActorIsTheOneProved() {
        given("one", "STATES", "2019-03-07", "ana, DONE_BY: police");
        given("two", "STATES", "2019-03-07", "ana, DONE_BY: bruno");

        resolve("PREFER", "City Police");

        var did = "{ %s(id: \"%s\") { acts(roles: [DONE_BY]) { totalCount } } }";
        assertThat(asking.number(did.formatted("person", Coding.person("bruno")), "person.acts.totalCount"))
                .isZero();
        assertThat(act("sentence")).contains("by City Police").doesNotContain("Bruno");
    }

    @Test
    void statementsOfAnotherActAreToldApartUntilThatIsTakenBack() {
        given("one", "STATES", "2019-03-07", "ana");
        given("two", "STATES", "2020-05-01", "ana");

        var ruling = resolve("NOT_THE_SAME_ACT", "2020-05-01");

        assertThat(asking.texts("{ acts { nodes { date { edtf } } } }", "acts.nodes[*].date.edtf"))
                .containsExactlyInAnyOrder("2019-03-07", "2020-05-01");
        assertThat(asking.texts(
                        "{ statements { nodes { date { edtf } subject { ... on Act { date { edtf } } } } } }",
                        "statements.nodes[*].subject.date.edtf"))
                .containsExactlyInAnyOrder("2019-03-07", "2020-05-01");
        assertThat(asking.number(ALL, "contradictions.totalCount")).isZero();

        withdraw(ruling);

        assertThat(asking.number("{ acts { totalCount } }", "acts.totalCount")).isOne();
        assertThat(asking.number(ALL, "contradictions.totalCount")).isOne();
    }

    @Test
    void resolvedContradictionIsOpenAgainWhenAnotherSideComes() {
        given("one", "STATES", "2019-03-07", "ana");
        given("two", "STATES", "2019-03-09", "ana");
        resolve("BOTH_STAND", null);
        assertThat(asking.texts("{ contradictions(open: true) { nodes { id } } }", "contradictions.nodes[*].id"))
                .isEmpty();
        var id = asking.text(ALL, "contradictions.nodes[0].id");

        given("three", "STATES", "2019-03-11", "ana");

        assertThat(asking.texts("{ contradictions(open: true) { nodes { id } } }", "contradictions.nodes[*].id"))
                .containsExactly(id);
        assertThat(asking.text(ALL, "contradictions.nodes[0].reopened"))
                .isEqualTo("A side has come since that the resolution does not speak of.");
    }

    @Test
    void resolutionHoldsWhenTheChosenSideGainsAStatement() {
        given("one", "STATES", "2019-03-07", "ana");
        given("two", "STATES", "2019-03-09", "ana");
        resolve("PREFER", "2019-03-09");

        given("three", "REPORTS", "2019-03-09", "ana");

        assertThat(asking.texts(
                        "{ contradictions(open: false) { nodes { aspect } } }", "contradictions.nodes[*].aspect"))
                .containsExactly("date");
    }

    @Test
    void latestResolutionCountsUntilItIsTakenBack() {
        given("one", "STATES", "2019-03-07", "ana");
        given("two", "STATES", "2019-03-09", "ana");
        resolve("PREFER", "2019-03-07");
        var latest = resolve("PREFER", "2019-03-09");
        assertThat(act("date { edtf }")).contains("2019-03-09");

        withdraw(latest);

        assertThat(act("date { edtf }")).contains("2019-03-07");
        assertThat(asking.texts(ALL, "contradictions.nodes[0].resolutions[*].kind"))
                .hasSize(2);
    }

    @Test
    void resolutionThatSpeaksOfHiddenStatementsIsHiddenWithAllItsEffects() {
        given("one", "STATES", "2019-03-07", "ana");
        asking.given("two", ACT + said("DENIES", "2019-03-07", "ana").replace("stance", "clearance: TEAM, stance"));
        resolve("PREFER", "It is not so.");
        assertThat(act("origins")).isEqualTo("0");

        asking.as(Clearance.PUBLIC);

        assertThat(act("origins")).isEqualTo("1");
        assertThat(asking.number("{ rulings { totalCount } }", "rulings.totalCount"))
                .isZero();
        assertThat(asking.texts("{ statements { nodes { setAside { id } } } }", "statements.nodes[*].setAside[*].id"))
                .isEmpty();
    }

    @Test
    void actIsToldApartOnlyWhereThatGivesNothingAway() {
        given("one", "STATES", "2019-03-07", "ana");
        asking.given("two", ACT + said("STATES", "2020", "ana").replace("stance", "clearance: TEAM, stance"));

        assertThat(refusal("NOT_THE_SAME_ACT", "2019-03-07"))
                .contains("NOT_THE_SAME_ACT needs a side that nobody reads");
    }

    @Test
    void rulingsAreExportedAndHoldAfterARebuildAndTheSameImport() {
        given("one", "STATES", "2019-03-07", "ana");
        given("two", "STATES", "2019-03-09", "ana");
        resolve("PREFER", "2019-03-09");

        projection.rebuild();
        given("two", "STATES", "2019-03-09", "ana");

        assertThat(act("date { edtf }")).contains("{edtf=2019-03-09}");
        assertThat(exported(Clearance.SEALED))
                .contains("{\"ruling\":\"Resolution\",\"id\":\"resolution-", "\"reason\":\"The witness saw it.\"");
    }

    private String exported(Clearance clearance) {
        var out = new ByteArrayOutputStream();
        exports.stream()
                .filter(export -> export.kind().word().equals("jsonl"))
                .findFirst()
                .orElseThrow()
                .write(new Viewer("tester", clearance), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void refusesWhatDoesNotFitInOneSentence() {
        given("one", "STATES", "2019-03-07", "ana");
        given("two", "STATES", "2019-03-09", "ana");

        assertThat(refusal("PREFER", null))
                .startsWith("BAD_REQUEST PREFER needs the id of a side of this contradiction: side-");
        assertThat(refusal("BOTH_STAND", "2019-03-07"))
                .isEqualTo("BAD_REQUEST BOTH_STAND chooses no side; leave side out.");
    }

    private void given(String letter, String stance, String date, String roles) {
        asking.given(letter, ACT + said(stance, date, roles));
    }

    private static String said(String stance, String date, String roles) {
        return "  - {at: 100-120, stance: %s, origin: %s %s, summary: Ana was arrested., act: arrest, date: %s, roles: {SUFFERED_BY: %s}}%n"
                .formatted(stance, stance, date, date, roles);
    }

    private String act(String fields) {
        Map<?, ?> act = asking.ask("{ acts { nodes { %s } } }".formatted(fields))
                .path("acts.nodes[0]")
                .entity(Map.class)
                .get();
        return String.valueOf(act.values().iterator().next());
    }

    private String resolve(String kind, String says) {
        var answer = asking.ask(RESOLVE, variables(kind, says));
        answer.errors().verify();
        assertThat(answer.path("resolve.open").entity(Boolean.class).get()).isFalse();
        return answer.path("resolve.resolution.id").entity(String.class).get();
    }

    private String refusal(String kind, String says) {
        var refusals = new java.util.ArrayList<String>();
        asking.ask(RESOLVE, variables(kind, says))
                .errors()
                .satisfy(errors -> errors.forEach(
                        error -> refusals.add(error.getExtensions().get("code") + " " + error.getMessage())));
        return refusals.getFirst();
    }

    private Map<String, Object> variables(String kind, String says) {
        var variables = new java.util.LinkedHashMap<String, Object>();
        variables.put("id", asking.text(ALL, "contradictions.nodes[0].id"));
        variables.put("kind", kind);
        variables.put("reason", "The witness saw it.");
        if (says != null) {
            var sides = asking.texts(ALL, "contradictions.nodes[0].sides[*].says");
            variables.put(
                    "side",
                    asking.texts(ALL, "contradictions.nodes[0].sides[*].id").get(sides.indexOf(says)));
        }
        return variables;
    }

    private void withdraw(String ruling) {
        asking.ask("mutation { withdraw(ruling: \"%s\", reason: \"A slip.\") { withdrawnBy } }".formatted(ruling))
                .errors()
                .verify();
    }
}
