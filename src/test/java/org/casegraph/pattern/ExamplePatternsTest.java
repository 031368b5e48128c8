package org.casegraph.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Imports;
import org.casegraph.graph.StatementCount;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.StoreTest.Emptied;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What the five documents of the built-in example say, all of it, and nothing that they do not. */
@StoreTest(emptied = Emptied.BEFORE_ALL)
class ExamplePatternsTest {

    private static final Viewer ANYBODY = new Viewer("anybody", Clearance.PUBLIC);

    private final Findings findings;

    ExamplePatternsTest(TestStore store) {
        this.findings = new Findings(new Patterns(store.files()), store.files(), store.reads());
    }

    @BeforeAll
    static void importExample(TestStore store) throws IOException {
        var imports = new Imports(store.writes(), store.files(), Coding.VOCABULARY, Coding.NOON);
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:example/*.yaml")) {
            imports.write(Coding.read(file.getContentAsString(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void brotherIsHeldSoThatHisSisterTestifies() {
        var found = findings.find(Question.of("relative_held_for_testimony"), ANYBODY);

        assertThat(Found.people(found))
                .containsExactly("held=Iskander Yerimbetov; pressed=Bota Jardemalie; target=Mukhtar Ablyazov");
        assertThat(found.getFirst().sentence()).endsWith("This rests on reports alone.");
    }

    @Test
    void threePeopleInThreeCasesArePressedAgainstTheExile() {
        var found = findings.find(Question.of("many_pressed_against_one"), ANYBODY);

        assertThat(Found.people(found))
                .containsExactly(
                        "pressed=Bota Jardemalie, Mukhtar Dzhakishev, Muratkhan Tokmadi; target=Mukhtar Ablyazov");
    }

    @Test
    void twoOfThemAreWhereTwoOriginsAreAsked() {
        var found = findings.find(Question.of("many_pressed_against_one").withOrigins(2), ANYBODY);

        assertThat(Found.people(found))
                .containsExactly("pressed=Mukhtar Dzhakishev, Muratkhan Tokmadi; target=Mukhtar Ablyazov");
        assertThat(found.getFirst().strength()).isNotEqualTo(Strength.SINGLE_ORIGIN);
    }

    @Test
    void relativeIsMadeToConfessAgainstTheDetaineeAndTheWifeIsNot() {
        assertThat(all("coercion_chain"))
                .containsExactly("first=Berik Imankaliyev; second=Muratkhan Tokmadi; target=Mukhtar Ablyazov");
        assertThat(nearMisses("coercion_chain"))
                .containsExactly(
                        "first=Dzhamilya Aimbetova-Tokmadi; second=Muratkhan Tokmadi; target=Mukhtar Ablyazov; "
                                + "lacks=confession");
    }

    @Test
    void lawyersAreThreatenedUntilTheDetaineeHasNone() {
        assertThat(all("counsel_stripped"))
                .containsExactly("detainee=Muratkhan Tokmadi; counsel=the lawyers of Muratkhan Tokmadi");
    }

    @Test
    void refusalsArePunishedAndTheSourcesSayWhatCameFirst() {
        var found = findings.find(Question.of("refusal_punished"), ANYBODY);

        assertThat(found.stream().map(Found::peopleAndOrder))
                .containsExactly(
                        "person=Mukhtar Dzhakishev; target=Mukhtar Ablyazov; order=CERTAIN",
                        "person=Muratkhan Tokmadi; target=Mukhtar Ablyazov; order=CERTAIN");
    }

    @Test
    void careIsDeniedAsPressureOnTwoAndToAThirdForNoStatedReason() {
        assertThat(all("care_denied_as_pressure"))
                .containsExactly("detainee=Mukhtar Dzhakishev", "detainee=Muratkhan Tokmadi");
        assertThat(nearMisses("care_denied_as_pressure"))
                .containsExactly("detainee=Iskander Yerimbetov; lacks=pressure");
    }

    @Test
    void wifeIsDrivenAbroad() {
        assertThat(all("spouse_driven_abroad"))
                .containsExactly("spouse=Dzhamilya Aimbetova-Tokmadi; detainee=Muratkhan Tokmadi");
    }

    @Test
    void lawyerIsPunishedThroughHerBrother() {
        assertThat(all("lawyer_punished_through_family"))
                .containsExactly("lawyer=Bota Jardemalie; relative=Iskander Yerimbetov; client=Mukhtar Ablyazov");
    }

    @Test
    void fiveAreReachedAcrossBorders() {
        assertThat(all("reach_across_borders"))
                .containsExactlyInAnyOrder(
                        "person=Mukhtar Ablyazov",
                        "person=Zhaksylyk Zharimbetov",
                        "person=Tatiana Paraskevich",
                        "person=Anatoliy Pogorelov",
                        "person=Bota Jardemalie");
    }

    @Test
    void oneDecisionIsNotCompliedWith() {
        assertThat(all("decision_not_complied_with"))
                .containsExactly("body=UN Human Rights Committee; person=Mukhtar Dzhakishev; state=Kazakhstan");
    }

    @Test
    void nobodyIsSaidToHaveDoneHarmInSeveralCases() {
        assertThat(all("same_body_across_cases")).isEmpty();
    }

    @Test
    void theCaseOfTheFirstDocumentAndTheCriticsStayOut() {
        assertThat(findings.find(Question.all().withPartial(), ANYBODY))
                .hasSizeGreaterThan(15)
                .noneMatch(finding ->
                        finding.sentence().matches(".*(Timofeyev|Eleusinov|Bokayev|Ayan|Dosov|Qushaqbaev).*"));
    }

    @Test
    void oneStatementForEachPatternAndOneForWhatIsBehindThem(StatementCount count) {
        long before = count.total();

        findings.find(Question.all().withPartial(), ANYBODY);

        assertThat(count.total() - before).isEqualTo(12);
    }

    private List<String> all(String pattern) {
        return Found.people(findings.find(Question.of(pattern), ANYBODY));
    }

    private List<String> nearMisses(String pattern) {
        return findings.find(Question.of(pattern).withPartial(), ANYBODY).stream()
                .filter(finding -> !finding.isComplete())
                .map(Found::peopleAndLack)
                .toList();
    }
}
