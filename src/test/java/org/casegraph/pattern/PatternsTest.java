package org.casegraph.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Projection;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.casegraph.model.Stance;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for every pattern, shown by its two fixtures: one that matches and one that nearly does. */
@StoreTest
class PatternsTest {

    private static final Viewer ANYBODY = new Viewer("anybody", Clearance.PUBLIC);
    private static final Viewer INSIDER = new Viewer("insider", Clearance.SEALED);

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
        assertThat(patterns.all()).hasSizeGreaterThanOrEqualTo(11).allSatisfy(pattern -> assertThat(
                        pattern.cypher().text().lines().count())
                .as(pattern.id())
                .isLessThanOrEqualTo(40));
    }

    @TestFactory
    Stream<DynamicTest> findsAllThatMatches() {
        return forEachPattern("matches", pattern -> {
            var fixture = Fixture.read(pattern.id() + ".matches");
            fixture.importInto(store);

            var found = complete(pattern, ANYBODY);

            var expected = fixture.expected("expect");
            assertThat(expected).isNotEmpty();
            boolean isOrdered = expected.getFirst().contains("order=");
            assertThat(found.stream().map(isOrdered ? Found::peopleAndOrder : Found::people))
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(found).allSatisfy(PatternsTest::isProvedByOneOrigin);
        });
    }

    @TestFactory
    Stream<DynamicTest> tellsWhatNearMissesLack() {
        return forEachPattern("nearly", pattern -> {
            var fixture = Fixture.read(pattern.id() + ".nearly");
            fixture.importInto(store);

            assertThat(complete(pattern, ANYBODY)).isEmpty();
            var partial = withPartial(pattern, ANYBODY);
            assertThat(partial.stream().map(Found::peopleAndLack))
                    .containsExactlyInAnyOrderElementsOf(fixture.expected("expect-partial"));
            assertThat(partial).allSatisfy(PatternsTest::saysWhatIsMissing);
        });
    }

    @TestFactory
    Stream<DynamicTest> proveNothingByAccusationsDemandsAndFears() {
        var stances = List.of(Stance.ACCUSES, Stance.DEMANDS, Stance.FEARS, Stance.DENIES);
        return forEachPattern("accused", pattern -> {
            Fixture.read(pattern.id() + ".matches").onlyAs(stances).importInto(store);

            assertThat(withPartial(pattern, INSIDER)).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> sayWhatIsDenied() {
        return forEachPattern("denied", pattern -> {
            var fixture = Fixture.read(pattern.id() + ".matches").denied();
            fixture.importInto(store);

            var found = complete(pattern, ANYBODY);

            assertThat(found).hasSameSizeAs(fixture.expected("expect"));
            assertThat(found).allSatisfy(finding -> {
                assertThat(finding.isContested()).isTrue();
                assertThat(finding.sentence()).contains("denied");
                assertThat(finding.stances()).doesNotContain(Stance.DENIES);
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> areStrongerWithASecondOriginAndKeepTheirIds() {
        return forEachPattern("seconded", pattern -> {
            Fixture.read(pattern.id() + ".matches").importInto(store);
            var before = complete(pattern, ANYBODY);
            Fixture.read(pattern.id() + ".matches").seconded().importInto(store);

            var after = findings.find(Question.of(pattern.id()).withOrigins(2), ANYBODY);

            assertThat(after).extracting(Finding::strength).containsOnly(Strength.CORROBORATED);
            assertThat(after)
                    .extracting(Finding::id)
                    .containsExactlyInAnyOrderElementsOf(
                            before.stream().map(Finding::id).toList());
        });
    }

    @TestFactory
    Stream<DynamicTest> areTheSameAfterARebuild() {
        return forEachPattern("rebuilt", pattern -> {
            Fixture.read(pattern.id() + ".matches").importInto(store);
            var before = withPartial(pattern, ANYBODY);

            new Projection(store.writes(), store.files(), Coding.VOCABULARY).rebuild();

            assertThat(withPartial(pattern, ANYBODY)).isEqualTo(before).isNotEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> showNothingOfWhatIsSealed() {
        return forEachPattern("sealed", pattern -> {
            var fixture = Fixture.read(pattern.id() + ".matches").sealed();
            fixture.importInto(store);

            assertThat(withPartial(pattern, ANYBODY)).isEmpty();
            assertThat(complete(pattern, INSIDER)).hasSameSizeAs(fixture.expected("expect"));
        });
    }

    /** Every statement in turn is sealed, and then left out: nobody without clearance can tell which. */
    @TestFactory
    Stream<DynamicTest> areAsIfTheHiddenWereNotThere() {
        return forEachPattern("hidden", pattern -> {
            var fixture = Fixture.read(pattern.id() + ".matches");
            for (var statement : fixture.statements()) {
                fixture.without(statement).importInto(store);
                var without = withPartial(pattern, ANYBODY);
                fixture.sealing(statement).importInto(store);

                assertThat(withPartial(pattern, ANYBODY))
                        .as(statement.summary())
                        .isEqualTo(without);
            }
        });
    }

    private Stream<DynamicTest> forEachPattern(String what, Consumer<Pattern> test) {
        return patterns.all().stream()
                .map(pattern -> DynamicTest.dynamicTest(pattern.id() + " " + what, () -> test.accept(pattern)));
    }

    private List<Finding> complete(Pattern pattern, Viewer viewer) {
        return findings.find(Question.of(pattern.id()), viewer);
    }

    private List<Finding> withPartial(Pattern pattern, Viewer viewer) {
        return findings.find(Question.of(pattern.id()).withPartial(), viewer);
    }

    private static void isProvedByOneOrigin(Finding finding) {
        assertThat(finding.isComplete()).isTrue();
        assertThat(finding.origins()).isEqualTo(1);
        assertThat(finding.strength()).isEqualTo(Strength.SINGLE_ORIGIN);
        assertThat(finding.sentence())
                .doesNotContain("{")
                .doesNotContain("not known")
                .doesNotContain("not proved");
        assertThat(finding.legs()).filteredOn(Leg::isRequired).allSatisfy(leg -> {
            assertThat(leg.state()).isEqualTo(LegState.PROVED);
            assertThat(leg.statements()).isNotEmpty();
        });
    }

    private static void saysWhatIsMissing(Finding finding) {
        assertThat(finding.isComplete()).isFalse();
        assertThat(finding.strength()).isEqualTo(Strength.INCOMPLETE);
        assertThat(finding.sentence())
                .startsWith("It is not proved that ")
                .containsAnyOf("no statement", "the dates exclude")
                .doesNotContain("{");
    }
}
