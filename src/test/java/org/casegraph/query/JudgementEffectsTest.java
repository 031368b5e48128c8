package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.casegraph.graph.StoreTest;
import org.casegraph.model.Clearance;
import org.casegraph.source.Coding;
import org.casegraph.source.HeldTexts;
import org.casegraph.watch.Evaluation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What follows from judging who is who, for findings, contradictions and what was made on an id of before. */
@QueryTest
@StoreTest
class JudgementEffectsTest {

    private static final String CARE =
            """
            casegraph: 1
            collection: test
            file: care
            coder: Tester
            documents:
              - {id: letter, title: A letter, type: LETTER, authors: [ana], published: 2019-05-02}
              - {id: reply, title: A reply, type: LETTER, authors: [anna], published: 2019-06-02}
            entities:
              - {id: ana, kind: PERSON, names: [{value: Ana Ruiz, at: 0-8, document: letter}]}
              - {id: anna, kind: PERSON, names: [{value: Anna Ruis, at: 0-9, document: letter}]}
              - {id: bruno, kind: PERSON, names: [{value: Bruno Sosa, at: 10-20, document: letter}]}
              - {id: case, kind: CASE, names: [{value: The case, at: 30-38, document: letter}]}
            acts: [{id: care, kind: DENIAL_OF_MEDICAL_CARE}, {id: refusal, kind: REFUSAL_TO_TESTIFY}]
            statements:
              - {document: letter, at: 100-120, summary: No care., act: care, roles: {SUFFERED_BY: ana, BECAUSE_OF: refusal, IN_CASE: case}}
              - {document: letter, at: 110-115, summary: Refused., act: refusal, roles: {DONE_BY: anna}}
              - {document: letter, at: 120-130, summary: Born., entity: ana, property: BIRTH_DATE, value: "1980"}
              - {document: reply, at: 120-130, summary: Born., entity: anna, property: BIRTH_DATE, value: "1990"}
              - {document: reply, at: 130-140, summary: Born., entity: anna, property: BIRTH_DATE, value: "1991"}
            """;
    private static final String ANA = Coding.person("ana");
    private static final String ANNA = Coding.person("anna");
    private static final String EFFECT =
            """
            { judgements { nodes { effect { entities { id } gone findings { kind finding causes { kind subject } }
                appeared { id kind aspect about { id } } } } } }
            """;

    private final Asking asking;
    private final Evaluation evaluation;
    private final Reviewing reviewing;

    JudgementEffectsTest(Asking asking, Evaluation evaluation, HeldTexts texts) {
        this.asking = asking;
        this.reviewing = new Reviewing(asking, texts);
        this.evaluation = evaluation;
    }

    @BeforeEach
    void coded() {
        asking.givenAll(CARE);
        evaluation.catchUp();
    }

    @AfterEach
    void nobodyInParticular() {
        asking.as(Clearance.SEALED);
    }

    @Test
    void findingsThatChangedAreToldWithTheJudgement() {
        var judgement = judge(ANA, ANNA);
        evaluation.catchUp();

        assertThat(effects("findings[*].kind")).containsExactly("NEW");
        assertThat(effects("findings[*].causes[*].subject")).containsExactly(judgement);
        assertThat(effects("findings[*].causes[*].kind")).containsExactly("JUDGEMENT");

        withdraw(judgement);
        evaluation.catchUp();

        assertThat(effects("findings[*].kind")).containsExactly("GONE", "NEW");
        asking.as(Clearance.PUBLIC);
        assertThat(effects("findings[*].kind")).containsExactly("GONE", "NEW");
    }

    @Test
    void watchOnEitherHearsOfThemJoinedAndApart() {
        var watches = List.of(watch(ANA), watch(ANNA));

        var judgement = judge(ANA, ANNA);
        evaluation.catchUp();
        for (var watch : watches) {
            assertThat(collected(watch)).containsExactly("NEW");
        }
        assertThat(asking.texts("{ watches { entity { id } } }", "watches[*].entity.id"))
                .hasSize(2)
                .containsOnly(least());

        withdraw(judgement);
        evaluation.catchUp();
        for (var watch : watches) {
            assertThat(collected(watch)).containsExactly("GONE", "NEW");
        }
        assertThat(asking.texts("{ watches { entity { id } } }", "watches[*].entity.id"))
                .containsExactly(ANA, ANNA);
    }

    @Test
    void contradictionsThatCameUpAndWentAreKept() {
        var judgement = judge(ANA, ANNA);

        assertThat(effects("appeared[*].about.id")).containsExactly(least());
        assertThat(effects("gone[*]")).hasSize(1);
        withdraw(judgement);
        assertThat(effects("gone[*]")).hasSize(1);
        assertThat(effects("entities[*].id")).containsExactly(ANA, ANNA);
    }

    @Test
    void resolutionAndGroupMadeBeforeHoldJoinedAndApart() {
        var open = "{ contradictions(open: true) { nodes { id } } }";
        asking.ask(("mutation { resolve(contradiction: \"%s\", resolution: BOTH_STAND, reason: \"So.\") { id } }")
                        .formatted(asking.text(open, "contradictions.nodes[0].id")))
                .errors()
                .verify();
        asking.ask("mutation { groupOrigins(voices: [\"%s\", \"%s\"], reason: \"One house.\") { id } }"
                        .formatted(ANNA, Coding.person("bruno")))
                .errors()
                .verify();
        assertThat(asking.texts(open, "contradictions.nodes[*].id")).isEmpty();

        var judgement = judge(ANA, ANNA);
        assertThat(voices()).containsExactlyInAnyOrder(least(), Coding.person("bruno"));

        withdraw(judgement);
        assertThat(voices()).containsExactlyInAnyOrder(ANNA, Coding.person("bruno"));
        assertThat(asking.texts(open, "contradictions.nodes[*].id")).isEmpty();
    }

    @Test
    void statementMadeInReviewSpeaksOfTheIdThatWasGiven() {
        var judgement = judge(ANA, ANNA);
        var former = ANA.equals(least()) ? ANNA : ANA;
        var page = reviewing.document("page", "Anna works as a teacher in the old town.");
        var statement = Map.<String, Object>of(
                "at",
                Map.of("start", 0, "end", 23),
                "summary",
                "Works.",
                "property",
                Map.of("of", Map.of("id", former), "property", "OCCUPATION", "value", "teacher"));

        reviewing.say(page, "Ivo Lind", statement).errors().verify();

        assertThat(occupations(ANA)).containsExactly("teacher");
        withdraw(judgement);
        assertThat(occupations(former)).containsExactly("teacher");
        assertThat(occupations(least())).isEmpty();
    }

    private List<String> occupations(String person) {
        return asking.texts(
                "{ person(id: \"%s\") { properties(kinds: [OCCUPATION]) { value } } }".formatted(person),
                "person.properties[*].value");
    }

    private List<String> voices() {
        return asking.texts(
                "{ rulings { nodes { ... on OriginGroup { voices { id } } } } }", "rulings.nodes[*].voices[*].id");
    }

    private static String least() {
        return ANA.compareTo(ANNA) < 0 ? ANA : ANNA;
    }

    private List<String> effects(String path) {
        return asking.texts(EFFECT, "judgements.nodes[0].effect." + path);
    }

    private String watch(String on) {
        return asking.text("mutation { watch(on: \"%s\") { id } }".formatted(on), "watch.id");
    }

    private List<String> collected(String watch) {
        return asking.texts("{ changes(watch: \"%s\") { nodes { kind } } }".formatted(watch), "changes.nodes[*].kind");
    }

    private String judge(String one, String other) {
        return asking.text(
                "mutation { judge(a: \"%s\", b: \"%s\", verdict: SAME, reason: \"So.\") { id } }".formatted(one, other),
                "judge.id");
    }

    private void withdraw(String ruling) {
        asking.ask("mutation { withdraw(ruling: \"%s\", reason: \"A slip.\") { withdrawnBy } }".formatted(ruling))
                .errors()
                .verify();
    }
}
