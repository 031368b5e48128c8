package org.casegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.casegraph.source.Coding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@StoreTest
class PastTest {

    private final TestStore store;
    private final Ticking clock = new Ticking();
    private final Imports imports;
    private final Pasts pasts;

    PastTest(TestStore store) {
        this.store = store;
        this.imports = new Imports(store.writes(), store.files(), Coding.VOCABULARY, clock);
        this.pasts =
                store.pasts(clock, new Pasts.Bounds(1000, Duration.ofSeconds(5), Duration.ofSeconds(60)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 7, 11, 12, 13})
    void isWhatWasThereThen(int seed) throws Exception {
        var random = new Random(seed);
        var known = new LinkedHashMap<Instant, List<String>>();
        known.put(clock.instant(), List.of());
        for (int i = 0; i < 7; i++) {
            clock.tick();
            imports.write(RandomImportsTest.file(random, List.of("TEAM")));
            known.put(clock.instant(), Dump.of(store));
        }
        clock.tick();
        var now = Dump.ofAll(store);

        for (var then : known.entrySet()) {
            try (var past = pasts.open(then.getKey()).orElseThrow()) {
                var seen = past.in(() -> Dump.of(store));
                var description = "at " + then.getKey() + " of seed " + seed;
                assertThat(seen)
                        .as(description)
                        .filteredOn(line -> !then.getValue().contains(line))
                        .isEmpty();
                assertThat(then.getValue())
                        .as(description)
                        .filteredOn(line -> !seen.contains(line))
                        .isEmpty();
            }
            assertThat(Dump.ofAll(store)).isEqualTo(now);
        }
    }
}
