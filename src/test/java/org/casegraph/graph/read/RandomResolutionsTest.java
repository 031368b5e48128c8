package org.casegraph.graph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Dump;
import org.casegraph.graph.Imports;
import org.casegraph.graph.Pasts;
import org.casegraph.graph.Projection;
import org.casegraph.graph.RandomCaseFiles;
import org.casegraph.graph.RulingRefused;
import org.casegraph.graph.Rulings;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.casegraph.model.Resolution;
import org.casegraph.source.CaseFile;
import org.casegraph.source.Coding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is imported, resolved and taken back in whatever order, the projection is what a rebuild gives. */
@StoreTest
class RandomResolutionsTest {

    private static final ContradictionFilter ALL = new ContradictionFilter(null, null, null);

    private final TestStore store;
    private final Imports imports;
    private final Projection projection;
    private final Rulings rulings;
    private final ContradictionReader contradictions;
    private final Decisions decisions;
    private final List<CaseFile> imported = new ArrayList<>();
    private final List<String> standing = new ArrayList<>();
    private long now = Instant.parse("2026-02-01T12:00:00Z").getEpochSecond();
    private int resolved;

    RandomResolutionsTest(TestStore store) {
        this.store = store;
        var reading = new Reading(store.reads(), store.files());
        var named = new NamedReader(reading, new EntityReader(reading));
        this.imports = new Imports(store.writes(), store.files(), Coding.VOCABULARY, this::tick);
        this.projection = new Projection(store.writes(), store.files(), Coding.VOCABULARY);
        this.rulings = new Rulings(store.writes(), store.files(), Coding.VOCABULARY, this::tick);
        this.contradictions =
                new ContradictionReader(reading, new StatementReader(reading), named, new ResolutionReader(reading));
        this.decisions = new Decisions(contradictions, rulings, this::tick);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 8})
    void projectionEqualsARebuildAndWithdrawingAllUndoesAll(int seed) {
        var random = new Random(seed);
        for (int i = 0; i < 24; i++) {
            var step = step(random);
            requireARebuildGivesTheSame("step %d (%s) of seed %d".formatted(i, step, seed));
        }
        assertThat(resolved).isPositive();

        standing.forEach(id -> rulings.withdraw(id, "All again.", null, viewer(Clearance.SEALED)));

        var undone = Dump.of(store);
        store.empty();
        imported.forEach(imports::write);
        assertThat(undone).isEqualTo(Dump.of(store));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void pastIsWhatWasThere(int seed) throws Exception {
        var random = new Random(seed);
        var known = new LinkedHashMap<Instant, List<String>>();
        for (int i = 0; i < 24; i++) {
            var step = step(random, List.of("PUBLIC"));
            known.put(tick(), Dump.of(store));
            assertThat(step).isNotEmpty();
        }
        assertThat(resolved).isPositive();

        var pasts = store.pasts(this::tick, new Pasts.Bounds(1000, Duration.ofSeconds(60), Duration.ofSeconds(60)));
        for (var then : known.entrySet()) {
            try (var past = pasts.open(then.getKey()).orElseThrow()) {
                past.matched();
                assertThat(past.in(() -> Dump.of(store)))
                        .as("at %s of seed %d", then.getKey(), seed)
                        .isEqualTo(then.getValue());
            }
        }
    }

    private String step(Random random) {
        return step(random, RandomCaseFiles.LEVELS);
    }

    private String step(Random random, List<String> levels) {
        int choice = imported.isEmpty() ? 0 : random.nextInt(5);
        if (choice == 0) {
            var file = RandomCaseFiles.file(random, levels);
            imported.add(file);
            imports.write(file);
            return "import";
        }
        if (choice == 1 && !standing.isEmpty()) {
            rulings.withdraw(
                    standing.remove(random.nextInt(standing.size())), "A slip.", null, viewer(Clearance.SEALED));
            return "withdraw";
        }
        return resolve(random);
    }

    private String resolve(Random random) {
        var viewer = viewer(Clearance.values()[random.nextInt(3)]);
        var found = contradictions
                .page(ALL, PageRequest.first(100), viewer)
                .orElseThrow()
                .values();
        if (found.isEmpty()) {
            return "nothing";
        }
        var one = found.get(random.nextInt(found.size()));
        var kind = Resolution.Kind.values()[random.nextInt(3)];
        var side = kind == Resolution.Kind.BOTH_STAND
                ? null
                : one.sides().get(random.nextInt(one.sides().size())).id();
        try {
            var made = decisions.resolve(one.id(), kind, side, "As it seems.", viewer);
            assertThat(made.open()).isFalse();
            standing.add(made.resolutions().getFirst().id());
            resolved++;
            return kind + " " + one.aspect();
        } catch (RulingRefused refused) {
            return "refused";
        }
    }

    private void requireARebuildGivesTheSame(String description) {
        var kept = Dump.of(store);

        projection.rebuild();

        var made = Dump.of(store);
        assertThat(made)
                .as(description)
                .filteredOn(line -> !kept.contains(line))
                .isEmpty();
        assertThat(kept)
                .as(description)
                .filteredOn(line -> !made.contains(line))
                .isEmpty();
    }

    private Instant tick() {
        return Instant.ofEpochSecond(now++);
    }

    private static Viewer viewer(Clearance clearance) {
        return new Viewer("tester", clearance);
    }
}
