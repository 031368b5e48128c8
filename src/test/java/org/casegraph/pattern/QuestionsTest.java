package org.casegraph.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Imports;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.casegraph.model.Ids;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.Test;

/** What may be set in a question, and what an explanation says. */
@StoreTest
class QuestionsTest {

    private static final Viewer ANYBODY = new Viewer("anybody", Clearance.PUBLIC);

    private static final String STORY =
            """
              - {id: carla, kind: PERSON, names: [{value: Carla Sosa, at: 92-99}]}
              - {id: leila, kind: PERSON, names: [{value: ليلى حداد, at: 92-99}]}
              - {id: hidden, kind: PERSON, names: [{value: Hidden One, at: 92-99, clearance: SEALED}]}
            """;

    private static final Map<String, String> ACTS = Map.of(
            "refusal", "REFUSAL_TO_TESTIFY",
            "charge", "CHARGE",
            "arrest", "ARREST",
            "threat", "THREAT",
            "exile", "FORCED_EXILE");

    private static final String REFUSED =
            "  - {at: 100-110, summary: She refused., act: refusal, date: 2017-03, roles: {DONE_BY: ana, AGAINST: carla}}\n";
    private static final String CHARGED =
            "  - {at: 110-120, summary: She was charged., act: charge, date: 2018-05, roles: {SUFFERED_BY: ana}}\n";
    private static final Map<String, List<String>> ANA_AGAINST_CARLA =
            Map.of("person", List.of(person("ana")), "target", List.of(person("carla")));

    private final Imports imports;
    private final Findings findings;

    QuestionsTest(TestStore store) {
        this.imports = new Imports(store.writes(), store.files(), Coding.VOCABULARY, Coding.NOON);
        this.findings = new Findings(new Patterns(store.files()), store.files(), store.reads());
    }

    @Test
    void parametersChangeWhatIsFound() {
        tell(REFUSED + CHARGED);

        assertThat(find(refusal())).hasSize(1);
        assertThat(find(refusal().withParameters(Map.of("punishments", "[SENTENCE]"))))
                .isEmpty();
        assertThat(find(refusal().withParameters(Map.of("punishments", "SENTENCE, CHARGE"))))
                .hasSize(1);
    }

    @Test
    void theMinimumThatIsGatheredMayBeSet() {
        Fixture.read("many_pressed_against_one.matches").importInto(TestStore.shared());

        var many = Question.of("many_pressed_against_one");
        assertThat(find(many.withParameters(Map.of("people", "3")))).hasSize(1);
        assertThat(find(many.withParameters(Map.of("people", "4")))).isEmpty();
        assertThat(find(many.withPartial().withParameters(Map.of("people", "4"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("4 people in different cases"));
    }

    @Test
    void saysWhichParametersThereAreAndWhatTheyTake() {
        assertRefused(
                refusal().withParameters(Map.of("colour", "red")),
                "The pattern 'refusal_punished' has no parameter of that name; it has punishments.");
        assertRefused(
                Question.of("many_pressed_against_one").withParameters(Map.of("people", "0")),
                "The parameter 'people' takes a whole number from 1 to 1000.");
        assertRefused(
                Question.of("same_body_across_cases").withParameters(Map.of("severity", "grave")),
                "The parameter 'severity' takes a whole number such as 3.");
        assertRefused(
                Question.all().withParameters(Map.of("people", "3")), "Parameters belong to one pattern; say which.");
    }

    @Test
    void whatHadNotBegunByADayDoesNotCount() {
        tell(REFUSED + CHARGED);

        assertThat(find(refusal().asOf(LocalDate.parse("2018-04-30")))).isEmpty();
        assertThat(find(refusal().asOf(LocalDate.parse("2018-05-01")))).hasSize(1);
        assertThat(find(refusal().withPartial().asOf(LocalDate.parse("2018-04-30"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.missing())
                        .containsExactly(
                                "no statement says that Ana Ruiz was charged, convicted, sentenced or imprisoned"));
    }

    @Test
    void aTieThatIsOverByADayDoesNotCount() {
        tell("  - {at: 100-110, summary: Married then., relation: SPOUSE_OF, from: ana, to: bruno, date: 2010/2015}\n"
                + "  - {at: 110-120, summary: Threatened., act: threat, roles: {SUFFERED_BY: ana}}\n"
                + "  - {at: 110-120, summary: Driven out., act: exile, roles: {SUFFERED_BY: ana}}\n");
        var spouse = Question.of("spouse_driven_abroad");

        assertThat(find(spouse)).isNotEmpty();
        assertThat(find(spouse.asOf(LocalDate.parse("2012-01-01")))).isNotEmpty();
        assertThat(find(spouse.asOf(LocalDate.parse("2016-01-01")))).isEmpty();
    }

    @Test
    void givesTheFindingIfThereIsOneAfterAll() {
        tell(REFUSED + CHARGED);

        var explained = explain(ANA_AGAINST_CARLA);

        assertThat(explained.gaps()).isEmpty();
        assertThat(explained.finding()).isEqualTo(find(refusal()).getFirst());
        assertThat(explained.sentence()).startsWith("There is a finding: Ana Ruiz refused");
    }

    @Test
    void saysWhatTouchesALegAndDoesNotProveIt() {
        tell(REFUSED + CHARGED.replace("summary:", "stance: ACCUSES, speakers: [police], summary:"));

        var explained = explain(ANA_AGAINST_CARLA);

        assertThat(explained.finding()).isNull();
        assertThat(explained.nearest()).isNotNull();
        assertThat(explained.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.leg()).isEqualTo("punishment");
            assertThat(gap.why()).startsWith("no statement says that Ana Ruiz was charged");
            assertThat(gap.wouldProve())
                    .isEqualTo(
                            "A statement that says, as a fact, an allegation or a report, that Ana Ruiz was charged, "
                                    + "convicted, sentenced or imprisoned.");
            assertThat(gap.statements()).hasSize(1);
        });
    }

    @Test
    void saysWhichDatesExcludeTheOrder() {
        tell(REFUSED.replace("2017-03", "2019") + CHARGED);

        assertThat(explain(ANA_AGAINST_CARLA).gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.leg()).isNull();
            assertThat(gap.why())
                    .isEqualTo("the dates exclude that the refusal (in 2019) came before the punishment (in May 2018)");
            assertThat(gap.statements()).hasSize(2);
        });
    }

    @Test
    void explainsWhereNobodyComesNear() {
        tell(REFUSED);

        var explained = explain(Map.of("person", List.of(person("leila")), "target", List.of(person("bruno"))));

        assertThat(explained.nearest()).isNull();
        assertThat(explained.gaps()).extracting(Explanation.Gap::leg).containsExactly("refusal", "punishment");
        assertThat(explained.sentence())
                .startsWith("It is not proved that \u2068ليلى حداد\u2069 was charged, sentenced or imprisoned");
    }

    @Test
    void whoeverIsHiddenIsAsNobody() {
        tell(REFUSED + "  - {at: 1-2, summary: X., clearance: SEALED, act: arrest, roles: {SUFFERED_BY: hidden}}\n");
        var sentence = "There is nobody and nothing with the id given for 'person'.";

        assertThatThrownBy(() -> explain(Map.of("person", List.of(person("hidden")))))
                .isInstanceOf(QuestionRefused.class)
                .hasMessage(sentence);
        assertThatThrownBy(() -> explain(Map.of("person", List.of("person-0000000000000000"))))
                .isInstanceOf(QuestionRefused.class)
                .hasMessage(sentence);
        assertThatThrownBy(() -> explain(Map.of("judge", List.of(person("ana")))))
                .hasMessage("The pattern 'refusal_punished' has no role of that name; its roles are person, target.");
        assertThatThrownBy(() -> explain(Map.of("person", List.of(person("ana"), person("bruno")))))
                .hasMessage("The role 'person' takes exactly one id.");
        assertThatThrownBy(() -> explain(Map.of()))
                .hasMessage("Say who is wanted in at least one role; the roles are person, target.");
    }

    private void tell(String statements) {
        var acts = ACTS.entrySet().stream()
                .filter(act -> statements.contains("act: " + act.getKey() + ","))
                .map(act -> "  - {id: " + act.getKey() + ", kind: " + act.getValue() + "}\n")
                .sorted()
                .collect(Collectors.joining());
        imports.write(Coding.letter("one", STORY + "acts:\n" + acts + "statements:\n" + statements));
    }

    private static Question refusal() {
        return Question.of("refusal_punished");
    }

    private List<Finding> find(Question question) {
        return findings.find(question, ANYBODY);
    }

    private Explanation explain(Map<String, List<String>> roles) {
        return findings.explain(refusal(), roles, ANYBODY);
    }

    private void assertRefused(Question question, String sentence) {
        assertThatThrownBy(() -> find(question))
                .isInstanceOf(QuestionRefused.class)
                .hasMessage(sentence);
    }

    private static String person(String local) {
        return Ids.of("person", "test", local);
    }
}
