package org.casegraph.graph;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets one who asks something for the first time have it planned, while others who ask the same wait for that. The
 * database would plan it for each of them, and 32 at once would wait 32 times as long. For reading alone: whoever plans
 * must not wait for what those hold who wait for the plan.
 */
final class FirstAsked {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int MOST = 20_000;

    private final Set<String> planned = ConcurrentHashMap.newKeySet();
    private final Map<String, CountDownLatch> underWay = new ConcurrentHashMap<>();

    /**
     * Begins with a statement.
     *
     * @param begin returns once it is planned
     */
    <T> T planning(String statement, Supplier<T> begin) {
        if (planned.contains(statement)) {
            return begin.get();
        }
        var done = new CountDownLatch(1);
        var other = underWay.putIfAbsent(statement, done);
        if (other != null) {
            await(other);
            return begin.get();
        }
        try {
            var begun = begin.get();
            keep(statement);
            return begun;
        } finally {
            underWay.remove(statement, done);
            done.countDown();
        }
    }

    private void keep(String statement) {
        if (planned.size() >= MOST) {
            planned.clear();
        }
        planned.add(statement);
    }

    /** Whoever waits longer has it planned as well. */
    private static void await(CountDownLatch other) {
        try {
            // What it comes to makes no difference.
            boolean _ = other.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
