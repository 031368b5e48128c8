package org.casegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What nobody has asked before is planned once, however many ask it at the same time. */
class FirstAskedTest {

    private final FirstAsked firstAsked = new FirstAsked();
    private final AtomicInteger atOnce = new AtomicInteger();

    @Test
    void letsOneBeginAndOthersWait() throws Exception {
        var isBegun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> firstAsked.planning("RETURN 1", () -> {
                atOnce.incrementAndGet();
                isBegun.countDown();
                await(mayEnd);
                return "first";
            }));
            isBegun.await();
            var others = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 8; i++) {
                others.add(threads.submit(() -> firstAsked.planning("RETURN 1", atOnce::incrementAndGet)));
            }

            assertThat(firstAsked.planning("RETURN 2", () -> "another")).isEqualTo("another");
            assertThat(atOnce).hasValue(1);
            mayEnd.countDown();

            assertThat(first.get()).isEqualTo("first");
            for (var other : others) {
                assertThat(other.get()).isGreaterThan(1);
            }
        }
    }

    @Test
    void letsTheNextTryWhereTheFirstFails() {
        Supplier<String> failing = () -> {
            throw new IllegalStateException("no such thing");
        };

        assertThatIllegalStateException().isThrownBy(() -> firstAsked.planning("RETURN 1", failing));
        assertThat(firstAsked.planning("RETURN 1", () -> "second")).isEqualTo("second");
        assertThat(firstAsked.planning("RETURN 1", () -> "third")).isEqualTo("third");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
