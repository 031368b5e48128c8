package org.casegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database of this process, asked without Bolt. */
@StoreTest
class OwnTransactionsTest {

    private static final Cypher ONE = new Cypher("one", "MATCH (a:Act {id: 'a'}) RETURN a.round AS round");
    private static final Cypher OTHER = new Cypher("other", "MATCH (b:Act {id: 'b'}) RETURN b.round AS round");
    private static final Cypher SET = new Cypher("set", "MATCH (a:Act) SET a.round = $round");

    private final TestStore store;

    OwnTransactionsTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void fill() {
        store.run("CREATE (:Act {id: 'a', round: 0}), (:Act {id: 'b', round: 0})");
    }

    @Test
    void whatIsReadIsOfOneMoment() {
        var times = new AtomicInteger();

        var rounds = store.reads().inOneTransaction(door -> {
            long one = round(door, ONE);
            if (times.getAndIncrement() == 0) {
                CompletableFuture.runAsync(() -> set(1)).join();
            }
            return List.of(one, round(door, OTHER));
        });

        assertThat(rounds).containsExactly(1L, 1L);
        assertThat(times).hasValue(2);
    }

    @Test
    void whatIsReadWhileMuchIsCommittedIsOfOneMomentToo() throws Exception {
        var isOver = new AtomicBoolean();
        var writing = Thread.ofPlatform().start(() -> {
            for (long round = 1; !isOver.get(); round++) {
                set(round);
            }
        });
        try {
            for (int i = 0; i < 200; i++) {
                var rounds = store.reads().inOneTransaction(door -> List.of(round(door, ONE), round(door, OTHER)));

                assertThat(rounds.getFirst()).isEqualTo(rounds.getLast());
            }
        } finally {
            isOver.set(true);
            writing.join();
        }
    }

    private static long round(ReadDoor door, Cypher query) {
        return door.read(query, Map.of()).getFirst().number("round");
    }

    private void set(long round) {
        store.writes().write(transaction -> transaction.run(SET, Map.of("round", round)));
    }
}
