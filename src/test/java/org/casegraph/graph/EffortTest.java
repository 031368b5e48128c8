package org.casegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.casegraph.graph.StoreException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@StoreTest
class EffortTest {

    private static final Cypher ENDLESS =
            new Cypher("endless", "UNWIND range(1, 2000000000) AS i RETURN count(sin(i)) AS count");
    private static final Cypher SHORT = new Cypher("short", "RETURN 1 AS one");
    private static final Duration LONG = Duration.ofMinutes(1);

    private final TestStore store;
    private final Effort effort = new Effort();

    EffortTest(TestStore store) {
        this.store = store;
    }

    @AfterEach
    void leave() {
        Effort.leave();
    }

    @Test
    void whatItReadsEndsWithIt() {
        effort.bound(Duration.ofMillis(500));
        effort.begin();

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> read(ENDLESS))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.TIMED_OUT));
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> read(SHORT));
        awaitNothing();
    }

    @Test
    void whatNobodyWaitsForIsEnded() throws Exception {
        effort.bound(LONG);
        var reading = CompletableFuture.supplyAsync(() -> {
            effort.begin();
            return read(ENDLESS);
        });
        awaitRunning(1);

        new Efforts(store.doors(new TimeLimits(LONG, LONG)), store.files()).giveUp(effort);

        assertThat(reading.handle((_, thrown) -> thrown).get(30, TimeUnit.SECONDS))
                .hasCauseInstanceOf(StoreException.class)
                .cause()
                .satisfies(refused ->
                        assertThat(((StoreException) refused).reason()).isEqualTo(Reason.TIMED_OUT));
        awaitNothing();
    }

    @Test
    void aChangeIsCarriedThroughEvenIfNobodyWaits() {
        effort.begin();
        new Efforts(store.doors(new TimeLimits(LONG, LONG)), store.files()).giveUp(effort);

        store.run("CREATE (:Act {id: 'a1'})");

        assertThat(store.rows("MATCH (act:Act) RETURN act.id AS id")).hasSize(1);
    }

    @Test
    void onlyItsOwnWorkIsEnded() {
        effort.bound(LONG);
        effort.begin();
        new Efforts(store.doors(new TimeLimits(LONG, LONG)), store.files()).giveUp(effort);
        Effort.leave();

        assertThat(read(SHORT)).hasSize(1);
    }

    private List<Row> read(Cypher cypher) {
        return store.reads().read(cypher, Map.of());
    }

    private void awaitNothing() {
        awaitRunning(0);
    }

    /** The database ends a transaction when it next looks. */
    private void awaitRunning(long wanted) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() - end < 0 && running() != wanted) {
            Thread.onSpinWait();
        }
        assertThat(running()).isEqualTo(wanted);
    }

    private long running() {
        try (var session = store.driver().session()) {
            return session.run("SHOW TRANSACTIONS YIELD metaData WHERE metaData.effort IS NOT NULL"
                            + " RETURN count(*) AS running")
                    .single()
                    .get("running")
                    .asLong();
        }
    }
}
