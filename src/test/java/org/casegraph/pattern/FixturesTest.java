package org.casegraph.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.casegraph.model.Stance;
import org.casegraph.model.Statement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Cases written down for each pattern: where it is denied, where the order cannot be, where it is only an accusation. */
@StoreTest
class FixturesTest {

    private static final Viewer INSIDER = new Viewer("insider", Clearance.SEALED);

    private final TestStore store;
    private final List<Pattern> patterns;
    private final Findings findings;

    FixturesTest(TestStore store) {
        this.store = store;
        var patterns = new Patterns(store.files());
        this.patterns = patterns.all();
        this.findings = new Findings(patterns, store.files(), store.reads());
    }

    @Test
    void everyPatternHasAllItsFixtures() {
        assertThat(patterns).hasSizeGreaterThanOrEqualTo(11).allSatisfy(pattern -> {
            var wanted = new ArrayList<>(List.of("matches", "nearly", "contested", "accused"));
            if (pattern.order() != null) {
                wanted.add("impossible");
            }
            assertThat(wanted)
                    .allMatch(kind ->
                            Files.exists(Path.of("src/test/resources/patterns", pattern.id() + "." + kind + ".yaml")));
        });
    }

    @TestFactory
    Stream<DynamicTest> sayThatTheyAreContested() {
        return forEach("contested", (pattern, fixture) -> {
            var found = find(Question.of(pattern.id()));

            var expected = fixture.expected("expect");
            boolean isOrdered = expected.getFirst().contains("order=");
            assertThat(found.stream().map(isOrdered ? Found::peopleAndOrder : Found::people))
                    .containsExactlyElementsOf(expected);
            assertThat(found).allMatch(Finding::isContested).allSatisfy(finding -> assertThat(finding.sentence())
                    .contains("denied"));
        });
    }

    @TestFactory
    Stream<DynamicTest> findNothingInAnImpossibleOrder() {
        return forEach("impossible", (pattern, fixture) -> {
            assertThat(find(Question.of(pattern.id()))).isEmpty();

            var partial = find(Question.of(pattern.id()).withPartial());

            assertThat(partial.stream().map(Found::peopleAndLack))
                    .containsExactlyElementsOf(fixture.expected("expect-partial"));
            assertThat(partial).allSatisfy(finding -> {
                assertThat(finding.order()).isEqualTo(TimeOrder.IMPOSSIBLE);
                assertThat(finding.sentence()).contains("the dates exclude that the ");
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> findNothingInAccusations() {
        return forEach("accused", (pattern, fixture) -> {
            assertThat(fixture.statements()).extracting(Statement::stance).contains(Stance.ACCUSES);
            assertThat(find(Question.of(pattern.id()).withPartial())).isEmpty();
        });
    }

    private interface Check {
        void check(Pattern pattern, Fixture fixture);
    }

    private Stream<DynamicTest> forEach(String kind, Check check) {
        return patterns.stream()
                .filter(pattern -> !kind.equals("impossible") || pattern.order() != null)
                .map(pattern -> DynamicTest.dynamicTest(pattern.id() + " " + kind, () -> {
                    var fixture = Fixture.read(pattern.id() + "." + kind);
                    fixture.importInto(store);
                    check.check(pattern, fixture);
                }));
    }

    private List<Finding> find(Question question) {
        return findings.find(question, INSIDER);
    }
}
