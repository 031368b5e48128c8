package org.casegraph.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Cypher;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question about one person finds all that a question about everybody finds of them, and looks at no others. */
@StoreTest
class ReachTest {

    private static final Viewer ANYBODY = new Viewer("anybody", Clearance.PUBLIC);

    private final TestStore store;
    private final Patterns patterns;
    private final Findings findings;

    ReachTest(TestStore store) {
        this.store = store;
        this.patterns = new Patterns(store.files());
        this.findings = new Findings(patterns, store.files(), store.reads());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void findsOfSomebodyWhatIsFoundOfAll(int seed) {
        var graph = RandomGraph.of(seed, 150);
        graph.importInto(store);

        for (var pattern : patterns.all()) {
            var all = findings.find(Question.of(pattern.id()).withPartial(), ANYBODY);
            for (var id : graph.entities().stream()
                    .filter(id -> id.hashCode() % 3 == 0)
                    .toList()) {
                var involving = List.of(id);
                assertThat(findings.find(Question.of(pattern.id()).withPartial().involving(involving), ANYBODY))
                        .as(pattern.id() + " involving " + id)
                        .isEqualTo(all.stream()
                                .filter(finding -> finding.involves(involving))
                                .toList());
            }
        }
    }

    /** The database plans by what is in it: where there is next to nothing, looking at all of it is as good. */
    @TestFactory
    Stream<DynamicTest> beginsAtTheOnesWhoAreAskedFor() {
        return patterns.all().stream()
                .map(pattern -> DynamicTest.dynamicTest(pattern.id(), () -> {
                    if (store.nodes("Act") == 0) {
                        RandomGraph.of(4, 1_200).importInto(store);
                        store.run("CALL db.prepareForReplanning()");
                    }
                    assertThat(plan(pattern, Asking.near(pattern))).as("near").noneMatch(ReachTest::isScan);
                    assertThat(plan(pattern, Asking.all(pattern))).anyMatch(ReachTest::isScan);
                }));
    }

    private List<String> plan(Pattern pattern, Cypher query) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("readers", 0);
        parameters.put("involving", List.of("person-0000000000000000"));
        pattern.parameters().forEach(parameter -> parameters.put(parameter.name(), parameter.value()));
        return store.plan(query.text(), parameters);
    }

    private static boolean isScan(String operator) {
        return operator.contains("Scan") || operator.startsWith("NodeIndexSeek") || operator.contains("TypeSeek");
    }
}
