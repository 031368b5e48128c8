package org.casegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.casegraph.graph.StoreException.Reason;
import org.casegraph.graph.protect.Masks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Driver;

/** The doors to a database behind a network that breaks. More changes: {@code -Dcasegraph.cable.changes=5000}. */
@StoreTest
class BrokenCableTest {

    private static final int CHANGES = Integer.getInteger("casegraph.cable.changes", 60);
    private static final int THREADS = 4;
    private static final Cypher CREATE = new Cypher("create", "CREATE (:Probe {id: $id}) RETURN $id AS id");
    private static final Cypher FIND = new Cypher("find", "MATCH (probe:Probe {id: $id}) RETURN count(*) AS count");

    private final TestStore store;
    private final Cable cable;
    private final Driver driver;

    BrokenCableTest(TestStore store) {
        this.store = store;
        this.cable = new Cable(store.address());
        this.driver = TestStore.driver(cable.address());
    }

    @AfterEach
    void close() throws Exception {
        driver.close();
        cable.close();
    }

    @Test
    void aChangeWhoseAnswerIsLostIsMadeOnce() {
        var tries = new AtomicInteger();
        var doors = doors(Duration.ofSeconds(60));

        cable.loseNextCommit();
        var result = doors.write(transaction -> {
            transaction.run(CREATE, Map.of("id", "lost"));
            return tries.incrementAndGet();
        });

        assertThat(result).isEqualTo(1);
        assertThat(tries).hasValue(1);
        assertThat(count("lost")).isEqualTo(1);
    }

    @Test
    void nothingIsLostOrDoubledWhileItBreaks() throws Exception {
        var doors = doors(Duration.ofSeconds(60));
        var done = new AtomicInteger();
        var changes = IntStream.range(0, CHANGES)
                .mapToObj(number -> (Callable<Long>) () -> {
                    doors.write(transaction -> transaction.run(CREATE, Map.of("id", "p" + number)));
                    var seen = doors.read(FIND, Map.of("id", "p" + number));
                    disturb(done.incrementAndGet());
                    return seen.getFirst().number("count");
                })
                .toList();

        List<Long> seen = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (var change : threads.invokeAll(changes)) {
                seen.add(change.get());
            }
        }

        assertThat(seen).hasSize(CHANGES).containsOnly(1L);
        assertThat(store.rows("MATCH (p:Probe) RETURN p.id AS id, count(*) AS count"))
                .hasSize(CHANGES)
                .allMatch(row -> row.number("count") == 1);
    }

    /** Another fault after every few changes. */
    private void disturb(int done) {
        switch (done % 40) {
            case 3 -> cable.cut(false);
            case 8, 21, 33 -> cable.loseNextCommit();
            case 13 -> cable.cut(true);
            case 18 -> cable.delay(20);
            case 23 -> cable.unplug();
            case 24, 36 -> cable.mend();
            default -> {}
        }
        if (done % 40 == 23) {
            // The other threads are being tried again by now, and nobody else would mend it.
            Thread.ofVirtual().start(cable::mend);
        }
    }

    @Test
    void whoFindsNobodyIsToldSo() {
        assertThat(doors(Duration.ofMinutes(1)).read(FIND, Map.of("id", "x"))).hasSize(1);
        var doors = doors(Duration.ofMillis(300));

        cable.unplug();

        expectUnavailable(doors);
        cable.mend();
        assertThat(doors.read(FIND, Map.of("id", "x"))).hasSize(1);
    }

    @Test
    void whoGetsNoAnswerIsToldSo() {
        assertThat(doors(Duration.ofMinutes(1)).read(FIND, Map.of("id", "x"))).hasSize(1);
        var doors = doors(Duration.ofMillis(300));

        cable.swallow();

        expectUnavailable(doors);
        cable.mend();
        assertThat(doors.read(FIND, Map.of("id", "x"))).hasSize(1);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void aChangeThatGetsNoAnswerIsGivenUp() {
        var doors = doors(Duration.ofMillis(300));
        doors.write(transaction -> transaction.run(CREATE, Map.of("id", "first")));

        cable.swallow();

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> doors.write(transaction -> transaction.run(CREATE, Map.of("id", "second"))))
                .extracting(StoreException::reason)
                .isEqualTo(Reason.UNAVAILABLE);
        cable.mend();
        doors.write(transaction -> transaction.run(CREATE, Map.of("id", "third")));
        assertThat(count("second")).isZero();
        assertThat(count("third")).isEqualTo(1);
    }

    @Test
    void thePulseStopsAndBeatsAgain() {
        var pulse = new Pulse(doors(Pulse.LIMIT), store.files());
        assertThat(pulse.beats()).isTrue();

        cable.unplug();
        await(pulse, false);

        cable.mend();
        await(pulse, true);

        cable.swallow();
        await(pulse, false);

        cable.mend();
        await(pulse, true);
    }

    private static void await(Pulse pulse, boolean beats) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (pulse.beats() != beats && System.nanoTime() - end < 0) {
            Thread.onSpinWait();
        }
        assertThat(pulse.beats()).isEqualTo(beats);
    }

    private static void expectUnavailable(ReadDoor doors) {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> doors.read(FIND, Map.of("id", "x")))
                .extracting(StoreException::reason)
                .isEqualTo(Reason.UNAVAILABLE);
    }

    private long count(String id) {
        return store.rows(FIND.text(), "id", id).getFirst().number("count");
    }

    private BoltDoors doors(Duration limit) {
        var bookmarks =
                BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());
        var masks = new Masks(CypherFiles.load());
        return new BoltDoors(
                driver,
                bookmarks,
                null,
                new TimeLimits(limit, limit),
                new StatementCount(),
                masks,
                () -> {},
                Optional.empty());
    }
}
