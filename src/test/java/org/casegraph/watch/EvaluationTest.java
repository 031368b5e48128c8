package org.casegraph.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Imports;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.TestStore;
import org.casegraph.graph.watch.WatchStore;
import org.casegraph.model.Clearance;
import org.casegraph.pattern.Findings;
import org.casegraph.pattern.Patterns;
import org.casegraph.pattern.Question;
import org.casegraph.source.Coding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes, goes and is ruled, what is kept of the findings is what looking at all of them gives. */
@StoreTest
class EvaluationTest {

    private final TestStore store;
    private final Patterns patterns;
    private final Findings findings;

    EvaluationTest(TestStore store) {
        this.store = store;
        this.patterns = new Patterns(store.files());
        this.findings = new Findings(patterns, store.files(), store.reads());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void whatIsKeptEqualsAFullLookAfterEveryImportAndRuling(int seed) {
        var cases = new RandomCases(seed);
        var rulings = new RandomRulings(seed, store);
        var imports = new Imports(store.writes(), store.files(), Coding.VOCABULARY, Coding.NOON);
        var evaluation = new Evaluation(
                patterns, findings, WatchStore.ledger(store), WatchStore.surroundings(store), Coding.NOON);
        var met = new LinkedHashSet<String>();

        for (int i = 0; i < 5; i++) {
            imports.write(cases.next());
            evaluation.catchUp();
            met.addAll(requireEqual("import %d of seed %d".formatted(i, seed)));

            rulings.next();
            evaluation.catchUp();
            met.addAll(requireEqual("ruling %d of seed %d".formatted(i, seed)));
        }
        assertThat(met).hasSizeGreaterThan(4);
    }

    /** The patterns of which there are findings. */
    private Set<String> requireEqual(String when) {
        var met = new LinkedHashSet<String>();
        for (var clearance : Clearance.values()) {
            var full = full(clearance);
            assertThat(kept(clearance)).as(when + " at " + clearance).isEqualTo(full);
            full.forEach(line -> met.add(line.split(" ")[1]));
        }
        return met;
    }

    private List<String> full(Clearance clearance) {
        return findings.find(Question.all(), new Viewer("t", clearance)).stream()
                .map(finding -> Standings.of(patterns.pattern(finding.pattern()).orElseThrow(), finding, List.of()))
                .map(standing -> String.join(
                        " ",
                        standing.finding(),
                        standing.pattern(),
                        standing.origins() + "",
                        standing.isContested() + "",
                        standing.order(),
                        standing.seats().toString()))
                .sorted()
                .toList();
    }

    private List<String> kept(Clearance clearance) {
        var ledger = WatchStore.ledger(store);
        var lines = new ArrayList<String>();
        for (var pattern : patterns.all()) {
            ledger.standing(clearance.rank(), pattern.id())
                    .forEach(standing -> lines.add(String.join(
                            " ",
                            standing.finding(),
                            standing.pattern(),
                            standing.origins() + "",
                            standing.isContested() + "",
                            standing.order(),
                            standing.seats().toString())));
        }
        lines.sort(null);
        return lines;
    }
}
