package org.casegraph.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casegraph.access.Viewer;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.junit.jupiter.api.Test;

/**
 * In graphs that nobody thought out, every pattern finds what a plain reading of the statements finds: the same people, the
 * same order, contested or not. {@code -Dcasegraph.acts=100000} asks for a graph of that size.
 */
@StoreTest
class GeneratedFindingsTest {

    private static final int GRAPHS = 15;
    private static final int ACTS = 120;

    private final TestStore store;
    private final Patterns patterns;
    private final Findings findings;

    GeneratedFindingsTest(TestStore store) {
        this.store = store;
        this.patterns = new Patterns(store.files());
        this.findings = new Findings(patterns, store.files(), store.reads());
    }

    @Test
    void findsWhatAPlainReadingFinds() {
        var seen = new HashSet<String>();
        for (int seed : IntStream.rangeClosed(1, GRAPHS).toArray()) {
            compare(RandomGraph.of(seed, ACTS), List.of(Clearance.PUBLIC, Clearance.SEALED), seen);
        }
        assertThat(seen).containsAll(patterns.all().stream().map(Pattern::id).toList());
    }

    @Test
    void findsItInALargeGraphToo() {
        compare(RandomGraph.of(1, Integer.getInteger("casegraph.acts", 900)), List.of(Clearance.TEAM), new HashSet<>());
    }

    private void compare(RandomGraph graph, List<Clearance> clearances, Set<String> seen) {
        store.empty();
        graph.importInto(store);
        for (var clearance : clearances) {
            var reading = new PlainReading(new Told(graph.statements(), clearance), graph.states());
            for (var pattern : patterns.all()) {
                var found = findings.find(Question.of(pattern.id()), new Viewer("somebody", clearance)).stream()
                        .map(finding -> inWords(pattern, finding))
                        .collect(Collectors.toCollection(TreeSet::new));

                assertThat(found).as("%s at %s", pattern.id(), clearance).isEqualTo(reading.findings(pattern.id()));
                if (!found.isEmpty()) {
                    seen.add(pattern.id());
                }
            }
        }
    }

    private static String inWords(Pattern pattern, Finding finding) {
        var ones = finding.roles().stream()
                .filter(role -> !pattern.isMany(role.name()))
                .map(role -> role.entities().getFirst().id())
                .toList();
        var many = finding.roles().stream()
                .filter(role -> pattern.isMany(role.name()))
                .flatMap(role -> role.entities().stream())
                .map(Participant::id)
                .sorted()
                .toList();
        return ones + " " + many + " " + finding.order() + (finding.isContested() ? " contested" : "");
    }
}
