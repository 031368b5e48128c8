package org.casegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.casegraph.graph.backup.Checksums;
import org.casegraph.graph.match.Matching;
import org.casegraph.source.CaseFile;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@StoreTest
class BulkLoadTest {

    private final TestStore store;

    BulkLoadTest(TestStore store) {
        this.store = store;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 9})
    void storeIsTheSameAsFileByFile(int seed) {
        var random = new Random(seed);
        var files = List.of(
                RandomCaseFiles.file(random, RandomCaseFiles.LEVELS),
                RandomCaseFiles.file(random, RandomCaseFiles.LEVELS),
                RandomCaseFiles.file(random, RandomCaseFiles.LEVELS));
        takeIn(files);
        var apart = Dump.of(store);

        store.empty();
        load(store.writes()).during(() -> takeIn(files));

        assertThat(Dump.of(store)).isEqualTo(apart);
    }

    @Test
    void reportTellsStatementsAndLeavesFactsForLater() {
        var reports = load(store.writes()).during(() -> takeIn(List.of(Coding.letter("a", ""))));

        assertThat(reports.getFirst().recorded()).isPositive();
        assertThat(reports.getFirst().facts().areLater()).isTrue();
        assertThat(store.nodes("Entity")).isPositive();
    }

    @Test
    void whatEndedEarlyIsEndedByTheNextStart() {
        var files = List.of(Coding.letter("a", ""), Coding.letter("b", ""));
        takeIn(files);
        var whole = checksum();
        store.empty();
        var broken = load(new BrokenWrites(store.writes()));

        assertThatThrownBy(() -> broken.during(() -> takeIn(files))).hasMessage("broken");
        assertThat(store.nodes("Entity")).isZero();
        assertThat(load(store.writes()).endWhatWasBegun()).isTrue();

        assertThat(checksum()).isEqualTo(whole);
        assertThat(load(store.writes()).endWhatWasBegun()).isFalse();
    }

    @Test
    void fileThatFailsLeavesTheOthersWhole() {
        assertThatThrownBy(() -> load(store.writes()).during(() -> {
                    takeIn(List.of(Coding.letter("a", "")));
                    throw new IllegalStateException("no more");
                }))
                .hasMessage("no more");

        assertThat(store.nodes("Entity")).isPositive();
        assertThat(load(store.writes()).endWhatWasBegun()).isFalse();
    }

    @Test
    void itIsWorthItOnlyForMuchMoreThanThereIs() {
        var load = load(store.writes());
        assertThat(load.isWorth(10_000)).isFalse();
        assertThat(load.isWorth(10_000_000)).isTrue();

        var projection = new Projection(store.writes(), store.files(), Coding.VOCABULARY);
        assertThat(new BulkLoad(store.reads(), store.writes(), store.files(), projection, false).isWorth(10_000_000))
                .isFalse();
    }

    private List<ImportReport> takeIn(List<CaseFile> files) {
        var imports = new Imports(store.writes(), store.files(), Coding.VOCABULARY, Coding.NOON);
        return files.stream().map(imports::write).toList();
    }

    private BulkLoad load(WriteDoor writes) {
        var projection = new Projection(writes, store.files(), Coding.VOCABULARY, new Matching(store.files(), null));
        return new BulkLoad(store.reads(), writes, store.files(), projection, true);
    }

    private String checksum() {
        return new Checksums(store.still(), store.files()).now().value();
    }

    /** Fails where the projection is to be removed. */
    private record BrokenWrites(WriteDoor door) implements WriteDoor {

        @Override
        public <T> T write(Function<WriteTransaction, T> work) {
            return door.write(transaction -> work.apply((query, parameters) -> {
                if (query.name().equals("remove_projection")) {
                    throw new IllegalStateException("broken");
                }
                return transaction.run(query, parameters);
            }));
        }
    }
}
