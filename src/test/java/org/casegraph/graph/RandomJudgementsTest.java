package org.casegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.casegraph.access.Viewer;
import org.casegraph.graph.judge.JudgementRefused;
import org.casegraph.model.Clearance;
import org.casegraph.model.Ids;
import org.casegraph.model.Judgement.Verdict;
import org.casegraph.source.Coding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is judged to be whom, in whatever order, nothing is moved: all is as rebuilt, and taken back as before. */
@StoreTest
class RandomJudgementsTest {

    private static final Viewer ANALYST = new Viewer("analyst", Clearance.SEALED);

    private final TestStore store;
    private final Ticking clock = new Ticking();
    private final Imports imports;
    private final Rulings rulings;
    private final Judging judging;
    private final Projection projection;
    private final List<String> standing = new ArrayList<>();

    RandomJudgementsTest(TestStore store) {
        this.store = store;
        this.imports = new Imports(store.writes(), store.files(), Coding.VOCABULARY, clock);
        this.rulings = new Rulings(store.writes(), store.files(), Coding.VOCABULARY, clock);
        this.judging = store.judging(clock);
        this.projection = new Projection(store.writes(), store.files(), Coding.VOCABULARY);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void judgedIsAsRebuiltAndTakenBackIsAsBefore(int seed) {
        var random = new Random(seed);
        for (int i = 0; i < 4; i++) {
            read(random, RandomCaseFiles.LEVELS);
        }
        var before = Dump.of(store);

        for (int i = 0; i < 10; i++) {
            decide(random);
            if (i % 2 == 1) {
                requireAsRebuilt("step " + i + " of seed " + seed);
            }
        }

        while (!standing.isEmpty()) {
            takeBack(random);
        }
        assertThat(Dump.of(store)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 14})
    void judgedBetweenImportsIsAsRebuilt(int seed) {
        var random = new Random(seed);
        for (int i = 0; i < 14; i++) {
            if (random.nextInt(3) == 0) {
                read(random, RandomCaseFiles.LEVELS);
            } else {
                decide(random);
            }
            if (i % 3 == 2) {
                requireAsRebuilt("step " + i + " of seed " + seed);
            }
        }
        while (!standing.isEmpty()) {
            takeBack(random);
        }
        requireAsRebuilt("all taken back, seed " + seed);
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 22, 23})
    void isWhatWasJudgedThen(int seed) throws Exception {
        var random = new Random(seed);
        var known = new LinkedHashMap<Instant, List<String>>();
        for (int i = 0; i < 9; i++) {
            clock.tick();
            if (i % 3 == 0) {
                read(random, List.of("TEAM"));
            } else {
                decide(random);
            }
            known.put(clock.instant(), Dump.of(store));
        }
        clock.tick();
        var now = Dump.ofAll(store);
        var pasts = store.pasts(clock, new Pasts.Bounds(1000, Duration.ofSeconds(30), Duration.ofSeconds(60)));

        for (var then : known.entrySet()) {
            try (var past = pasts.open(then.getKey()).orElseThrow()) {
                past.matched();
                assertThat(past.in(() -> Dump.of(store)))
                        .as("at %s of seed %d", then.getKey(), seed)
                        .isEqualTo(then.getValue());
            }
        }
        assertThat(Dump.ofAll(store)).isEqualTo(now);
    }

    private void requireAsRebuilt(String description) {
        var kept = Dump.of(store);
        projection.rebuild();
        assertThat(Dump.of(store)).as(description).isEqualTo(kept);
    }

    /** A file that says that two are the same whom somebody told apart is refused, and changes nothing. */
    private void read(Random random, List<String> levels) {
        var before = Dump.ofAll(store);
        try {
            imports.write(RandomCaseFiles.file(random, levels));
        } catch (ImportRefused refused) {
            assertThat(refused).hasMessageContaining("They cannot be the same");
            assertThat(Dump.ofAll(store)).isEqualTo(before);
        }
    }

    private void decide(Random random) {
        if (random.nextInt(3) == 0 && !standing.isEmpty()) {
            takeBack(random);
            return;
        }
        var verdict = random.nextInt(3) > 0 ? Verdict.SAME : Verdict.values()[random.nextInt(3)];
        var before = Dump.ofAll(store);
        try {
            var wanted = new Judging.Wanted(person(random), person(random), verdict, "So.", null);
            standing.add(judging.judge(wanted, ANALYST).id());
        } catch (JudgementRefused refused) {
            assertThat(Dump.ofAll(store)).as(refused.getMessage()).isEqualTo(before);
        }
    }

    private void takeBack(Random random) {
        rulings.withdraw(standing.remove(random.nextInt(standing.size())), "Not so.", null, ANALYST);
    }

    private static String person(Random random) {
        var collection = random.nextBoolean() ? "test" : "other";
        return Ids.of("person", collection, String.valueOf((char) ('a' + random.nextInt(6))));
    }
}
