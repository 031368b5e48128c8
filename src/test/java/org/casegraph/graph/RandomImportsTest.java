package org.casegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.casegraph.source.Coding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is imported, corrected and judged in whatever order, the projection is what a rebuild from nothing gives. */
@StoreTest
public class RandomImportsTest {

    private final TestStore store;

    RandomImportsTest(TestStore store) {
        this.store = store;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 7, 11})
    void projectionEqualsARebuildAfterEveryImport(int seed) {
        var random = new Random(seed);
        var imports = new Imports(store.writes(), store.files(), Coding.VOCABULARY, Coding.NOON);
        var projection = new Projection(store.writes(), store.files(), Coding.VOCABULARY);

        for (int i = 0; i < 6; i++) {
            imports.write(RandomCaseFiles.file(random, RandomCaseFiles.LEVELS));
            var kept = Dump.of(store);

            projection.rebuild();

            var made = Dump.of(store);
            var description = "import " + i + " of seed " + seed;
            assertThat(made)
                    .as(description)
                    .filteredOn(line -> !kept.contains(line))
                    .isEmpty();
            assertThat(kept)
                    .as(description)
                    .filteredOn(line -> !made.contains(line))
                    .isEmpty();
        }
    }
}
