package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.graph.StoreTest;
import org.casegraph.model.Clearance;
import org.casegraph.model.Ids;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.ResponseError;

/** Judging who is who, through the API. */
@QueryTest
@StoreTest
class JudgementsTest {

    private static final String PEOPLE =
            """
            casegraph: 1
            collection: test
            file: people
            coder: Tester
            documents: [{id: letter, title: A letter, type: LETTER, authors: [neighbours], published: 2019-05-02}]
            entities:
              - {id: neighbours, kind: GROUP, names: [{value: The neighbours, at: 0-14, type: DESCRIPTION}]}
              - {id: daria, kind: PERSON, names: [{value: Daria Abenova, at: 20-31}]}
              - {id: dasha, kind: PERSON, names: [{value: Дария Абенова, at: 40-51}]}
              - {id: emil, kind: PERSON, names: [{value: Emil Varga, at: 60-70}]}
              - {id: secret, kind: PERSON, names: [{value: Daria O., at: 80-88, clearance: SEALED}]}
            acts: [{id: arrest, kind: ARREST}]
            statements:
              - {at: 100-120, summary: Arrested., act: arrest, roles: {SUFFERED_BY: daria}}
            """;
    private static final String JUDGE = "mutation { judge(a: \"%s\", b: \"%s\", verdict: %s, reason: \"They said so.\")"
            + " { id author verdict oneId otherId score explanation sentence one { id } other { id }"
            + " effect { entities { id } appeared { id } gone findings { id } } } }";
    private static final String DARIA = Coding.person("daria");
    private static final String DASHA = Coding.person("dasha");
    private static final String EMIL = Coding.person("emil");
    private static final String SECRET = Coding.person("secret");

    private final Asking asking;

    JudgementsTest(Asking asking) {
        this.asking = asking;
    }

    @BeforeEach
    void somePeople() {
        asking.givenAll(PEOPLE);
    }

    @AfterEach
    void nobodyInParticular() {
        asking.as(Clearance.SEALED);
    }

    @Test
    void joinsTwoUntilTheJudgementIsTakenBack() {
        var judgement = judge(DARIA, DASHA, "SAME");

        assertThat(people()).hasSize(3);
        assertThat(id(DARIA)).isEqualTo(id(DASHA)).isIn(DARIA, DASHA);
        assertThat(asking.texts(
                        "{ node(id: \"%s\") { ... on Person { formerIds } } }".formatted(DARIA), "node.formerIds"))
                .hasSize(1)
                .doesNotContain(id(DARIA));

        withdraw(judgement);

        assertThat(people()).hasSize(4);
        assertThat(id(DARIA)).isEqualTo(DARIA);
        assertThat(id(DASHA)).isEqualTo(DASHA);
    }

    @Test
    void keepsAuthorReasonAndHowNearTheNamesWere() {
        var judgement =
                asking.ask(JUDGE.replace("reason", "by: \"Nadia\", reason").formatted(DARIA, DASHA, "SAME"));

        assertThat(judgement.path("judge.author").entity(String.class).get()).isEqualTo("Nadia");
        assertThat(judgement.path("judge.sentence").entity(String.class).get())
                .isEqualTo("Nadia takes Daria Abenova and Дария Абенова for one: They said so.");
        assertThat(judgement.path("judge.score").entity(Double.class).get()).isGreaterThan(0.9);
        assertThat(judgement.path("judge.explanation").entity(String.class).get())
                .contains("Abenova");
        assertThat(judgement
                        .path("judge.effect.entities[*].id")
                        .entityList(String.class)
                        .get())
                .containsExactly(id(DARIA));
    }

    @Test
    void comparesNoNamesOfGroups() {
        asking.givenAll(PEOPLE.replace("neighbours", "villagers").replace("file: people", "file: more"));

        assertThat(asking.ask(JUDGE.formatted(group("neighbours"), group("villagers"), "SAME"))
                        .path("judge.score")
                        .valueIsNull())
                .isNotNull();
    }

    @Test
    void tellsGroupsFromThoseWhoBelongToThem() {
        assertThat(refusal(DARIA, group("neighbours"), "SAME"))
                .isEqualTo("BAD_REQUEST Daria Abenova is a PERSON and The neighbours a GROUP:"
                        + " membership is not sameness; say MEMBER_OF.");
    }

    @Test
    void refusesActsUnknownIdsAndOneEntityTwice() {
        assertThat(refusal(DARIA, Coding.act("arrest"), "SAME")).contains("is an act;");
        assertThat(refusal(DARIA, "person-none", "SAME"))
                .isEqualTo("BAD_REQUEST There is nobody and nothing of the id 'person-none'; a and b are ids of people,"
                        + " groups, institutions, places or cases.");
        assertThat(refusal(DARIA, DARIA, "SAME"))
                .isEqualTo("BAD_REQUEST Both ids are those of Daria Abenova; a judgement is on two.");
        assertThat(asking.refusals(JUDGE.replace("They said so.", " ").formatted(DARIA, DASHA, "SAME")))
                .containsExactly("BAD_REQUEST A ruling needs a reason, of 1 to 2000 characters.");
        assertThat(asking.refusals(
                        JUDGE.replace("They said so.", "x".repeat(2001)).formatted(DARIA, DASHA, "SAME")))
                .containsExactly("BAD_REQUEST A ruling needs a reason, of 1 to 2000 characters.");
        assertThat(asking.refusals(JUDGE.replace("reason", "by: \" \", reason").formatted(DARIA, DASHA, "SAME")))
                .containsExactly("BAD_REQUEST by says who decided, in 1 to 200 characters; left out, it is you.");
    }

    @Test
    void whoMayNotBeReadIsNotThere() {
        asking.as(Clearance.PUBLIC);

        assertThat(refusal(DARIA, SECRET, "SAME"))
                .isEqualTo(refusal(DARIA, "person-none", "SAME").replace("person-none", SECRET));
    }

    @Test
    void refusesToJoinWhatIsToldApartAndTellsTheChain() {
        judge(DARIA, DASHA, "SAME");
        var apart = judge(DASHA, EMIL, "DIFFERENT");

        var error = asking.errors(JUDGE.formatted(EMIL, DARIA, "SAME")).getFirst();

        assertThat(error.getMessage())
                .startsWith("They cannot be the same, since judgements that stand tell them apart: Emil Varga is not"
                        + " Дария Абенова (tester, ")
                .contains("; Дария Абенова is Daria Abenova (tester, ")
                .endsWith("; withdraw " + apart + " first.");
        assertThat(chain(error)).hasSize(2).first().satisfies(link -> assertThat(link)
                .containsEntry("judgement", apart)
                .containsEntry("verdict", "DIFFERENT")
                .containsEntry("author", "tester")
                .containsKeys("recordedAt", "one", "other"));
        withdraw(apart);
        judge(EMIL, DARIA, "SAME");
        assertThat(id(EMIL)).isEqualTo(id(DASHA));
    }

    @Test
    void refusesToTellApartWhatIsJoined() {
        judge(DARIA, DASHA, "SAME");
        judge(DASHA, EMIL, "SAME");

        assertThat(refusal(DARIA, EMIL, "DIFFERENT"))
                .contains("They cannot be different")
                .contains("Daria Abenova is");
        assertThat(refusal(DARIA, EMIL, "UNSURE")).contains("They cannot be in doubt");
    }

    @Test
    void chainIsNotToldToThoseWhoMayNotReadIt() {
        judge(DARIA, SECRET, "SAME");
        judge(SECRET, EMIL, "DIFFERENT");
        asking.as(Clearance.PUBLIC);

        assertThat(refusal(DARIA, EMIL, "SAME"))
                .isEqualTo("BAD_REQUEST They cannot be the same, since judgements that stand tell them apart, which you"
                        + " may not read.");
        assertThat(asking.texts("{ judgements { nodes { id } } }", "judgements.nodes[*].id"))
                .isEmpty();
        assertThat(asking.texts("{ rulings { nodes { id } } }", "rulings.nodes[*].id"))
                .isEmpty();
        assertThat(asking.texts("{ person(id: \"%s\") { formerIds } }".formatted(DARIA), "person.formerIds"))
                .doesNotContain(SECRET);
    }

    @Test
    void differenceMayFollowDoubt() {
        judge(DARIA, EMIL, "UNSURE");
        judge(DARIA, EMIL, "DIFFERENT");

        assertThat(asking.texts(
                        "{ judgements(of: \"%s\") { nodes { verdict } } }".formatted(EMIL),
                        "judgements.nodes[*].verdict"))
                .containsExactlyInAnyOrder("DIFFERENT", "UNSURE");
    }

    @Test
    void judgementOfSomebodyElseStandsWhenOneIsTakenBack() {
        var first = judge(DARIA, DASHA, "SAME");
        asking.ask(JUDGE.replace("reason", "by: \"Nadia\", reason").formatted(DASHA, DARIA, "SAME"))
                .errors()
                .verify();

        withdraw(first);

        assertThat(id(DARIA)).isEqualTo(id(DASHA));
        assertThat(asking.texts("{ judgements(standing: true) { nodes { author } } }", "judgements.nodes[*].author"))
                .containsExactly("Nadia");
        assertThat(asking.texts(
                        "{ person(id: \"%s\") { identityJudgements { author } } }".formatted(DARIA),
                        "person.identityJudgements[*].author"))
                .containsExactlyInAnyOrder("Nadia", "tester");
    }

    @Test
    void listsJudgementsByEntityVerdictAndStanding() {
        var same = judge(DARIA, DASHA, "SAME");
        judge(DARIA, EMIL, "DIFFERENT");
        withdraw(same);
        var list = "{ judgements(%s) { totalCount nodes { id verdict withdrawnAt } } }";

        assertThat(asking.number(list.formatted("of: \"%s\"".formatted(DASHA)), "judgements.totalCount"))
                .isOne();
        assertThat(asking.texts(list.formatted("verdicts: [SAME]"), "judgements.nodes[*].id"))
                .containsExactly(same);
        assertThat(asking.texts(list.formatted("standing: true"), "judgements.nodes[*].verdict"))
                .containsExactly("DIFFERENT");
        assertThat(asking.number(list.formatted("first: 1"), "judgements.totalCount"))
                .isEqualTo(2);
        assertThat(asking.texts("{ rulings { nodes { __typename } } }", "rulings.nodes[*].__typename"))
                .containsExactly("Judgement", "Judgement");
    }

    @Test
    void tellsWhatContradictionsCameUpAndWent() {
        asking.givenAll(PEOPLE + born("daria", "1980-03-01") + born("dasha", "1975-05-05"));

        var answer = asking.ask(JUDGE.formatted(DARIA, DASHA, "SAME"));

        var appeared = answer.path("judge.effect.appeared[*].id")
                .entityList(String.class)
                .get();
        assertThat(appeared).hasSize(1);
        withdraw(answer.path("judge.id").entity(String.class).get());
        assertThat(asking.texts(
                        "{ judgements { nodes { effect { appeared { id } entities { id } } } } }",
                        "judgements.nodes[0].effect.appeared[*].id"))
                .isEmpty();
        assertThat(asking.texts(
                        "{ judgements { nodes { effect { entities { id } } } } }",
                        "judgements.nodes[0].effect.entities[*].id"))
                .containsExactlyInAnyOrder(DARIA, DASHA);
    }

    private static String born(String entity, String date) {
        return "  - {at: 200-210, summary: Born., entity: %s, property: BIRTH_DATE, value: \"%s\"}%n"
                .formatted(entity, date);
    }

    private static List<Map<String, Object>> chain(ResponseError error) {
        var links = new ArrayList<Map<String, Object>>();
        for (var link : (List<?>) error.getExtensions().get("chain")) {
            var fields = new LinkedHashMap<String, Object>();
            ((Map<?, ?>) link).forEach((key, value) -> fields.put(String.valueOf(key), value));
            links.add(fields);
        }
        return links;
    }

    private String refusal(String one, String other, String verdict) {
        return asking.refusals(JUDGE.formatted(one, other, verdict)).getFirst();
    }

    private static String group(String local) {
        return Ids.of("group", "test", local);
    }

    private List<String> people() {
        return asking.texts("{ people { nodes { id } } }", "people.nodes[*].id");
    }

    private String id(String id) {
        return asking.text("{ person(id: \"%s\") { id } }".formatted(id), "person.id");
    }

    private String judge(String one, String other, String verdict) {
        return asking.text(JUDGE.formatted(one, other, verdict), "judge.id");
    }

    private void withdraw(String ruling) {
        asking.ask("mutation { withdraw(ruling: \"%s\", reason: \"A slip.\") { withdrawnBy } }".formatted(ruling))
                .errors()
                .verify();
    }
}
