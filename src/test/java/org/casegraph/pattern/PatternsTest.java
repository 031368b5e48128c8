package org.casegraph.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Imports;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.ClassPathResource;

/** Every pattern finds its example, all of it and nothing else, and tells what the near misses lack. */
@StoreTest
class PatternsTest {

    private static final Viewer ANYBODY = new Viewer("anybody", Clearance.PUBLIC);

    private final TestStore store;
    private final Patterns patterns;
    private final Findings findings;

    PatternsTest(TestStore store) {
        this.store = store;
        this.patterns = new Patterns(store.files());
        this.findings = new Findings(patterns, store.files(), store.reads());
    }

    @Test
    void allFilesAreInOrder() {
        assertThat(patterns.problems()).isEmpty();
        assertThat(patterns.all()).extracting(Pattern::id).containsExactly(
                "care_denied_as_pressure",
                "coercion_chain",
                "counsel_stripped",
                "decision_not_complied_with",
                "lawyer_punished_through_family",
                "many_pressed_against_one",
                "reach_across_borders",
                "refusal_punished",
                "relative_held_for_testimony",
                "same_body_across_cases",
                "spouse_driven_abroad");
        assertThat(patterns.all()).allSatisfy(pattern ->
                assertThat(pattern.cypher().text().lines().count()).as(pattern.id()).isLessThanOrEqualTo(40));
    }

    @TestFactory
    Stream<DynamicTest> findsWhatMatches() {
        return patterns.all().stream().map(pattern -> DynamicTest.dynamicTest(pattern.id(), () -> {
            var fixture = load(pattern.id() + ".matches");

            var found = findings.find(Question.of(pattern.id()), ANYBODY);

            var expected = expected(fixture, "expect");
            assertThat(expected).isNotEmpty();
            assertThat(found.stream().map(expected.getFirst().contains("order=") ? Found::peopleAndOrder : Found::people))
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(found).allSatisfy(PatternsTest::isProved);
        }));
    }

    @TestFactory
    Stream<DynamicTest> leavesOutWhatNearlyMatchesAndSaysWhatItLacks() {
        return patterns.all().stream().map(pattern -> DynamicTest.dynamicTest(pattern.id(), () -> {
            var fixture = load(pattern.id() + ".nearly");

            assertThat(findings.find(Question.of(pattern.id()), ANYBODY)).isEmpty();
            var partial = findings.find(Question.of(pattern.id()).withPartial(), ANYBODY);
            assertThat(partial.stream().map(Found::peopleAndLack))
                    .containsExactlyInAnyOrderElementsOf(expected(fixture, "expect-partial"));
            assertThat(partial).allSatisfy(PatternsTest::saysWhatIsMissing);
        }));
    }

    private String load(String name) throws IOException {
        store.empty();
        var fixture = new ClassPathResource("patterns/" + name + ".yaml").getContentAsString(StandardCharsets.UTF_8);
        new Imports(store.writes(), store.files(), Coding.VOCABULARY, Coding.NOON).write(Coding.read(fixture));
        return fixture;
    }

    private static List<String> expected(String fixture, String key) {
        var start = "# " + key + ": ";
        return fixture.lines().filter(line -> line.startsWith(start)).map(line -> line.substring(start.length())).toList();
    }

    private static void isProved(Finding finding) {
        assertThat(finding.isComplete()).isTrue();
        assertThat(finding.origins()).isEqualTo(1);
        assertThat(finding.strength()).isEqualTo(Strength.SINGLE_ORIGIN);
        assertThat(finding.sentence()).doesNotContain("{").doesNotContain("not known").doesNotContain("Not proved");
        assertThat(finding.legs()).filteredOn(Leg::isRequired).allSatisfy(leg -> {
            assertThat(leg.state()).isEqualTo(LegState.PROVED);
            assertThat(leg.statements()).isNotEmpty();
        });
    }

    private static void saysWhatIsMissing(Finding finding) {
        assertThat(finding.isComplete()).isFalse();
        assertThat(finding.strength()).isEqualTo(Strength.INCOMPLETE);
        assertThat(finding.sentence()).startsWith("Not proved: ").contains("What is missing: ").doesNotContain("{");
    }
}
