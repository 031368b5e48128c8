package org.casegraph.graph;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.casegraph.graph.StoreException.Reason;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * How long a thread waits for the database. A slow answer is ended by the database itself; this is for a database that
 * says nothing at all, as when the network swallows what is sent. The driver would wait for ever: interrupted, it drops
 * the connection and with it the wait.
 */
final class Patience {

    /** The database ends late work by itself, and has to say so. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    private static final ScheduledExecutorService CLOCK = clock();

    private final Thread thread = Thread.currentThread();
    private @Nullable ScheduledFuture<?> look;
    private boolean isAtWork;
    private boolean isOver;
    private boolean isLost;

    private Patience() {}

    /** Some work with the database that takes no longer than this. */
    interface Work<T> {
        T with(Patience patience);
    }

    /**
     * Does some work of this thread, and gives it up where the database says nothing.
     *
     * @throws StoreException if it was given up
     */
    static <T> T during(Duration limit, Work<T> work) {
        var patience = new Patience();
        patience.lookIn(limit);
        try {
            return work.with(patience);
        } catch (Neo4jException | IllegalStateException e) {
            // The driver has no type of its own for retries that were interrupted.
            throw patience.isLost() ? new StoreException(Reason.UNAVAILABLE, e) : e;
        } finally {
            patience.end();
        }
    }

    /** One try, in a transaction that the database ends by itself after its time. */
    <T> T atWork(Supplier<T> work) {
        atWork(true);
        try {
            return work.get();
        } finally {
            atWork(false);
        }
    }

    private synchronized void atWork(boolean is) {
        isAtWork = is;
    }

    private synchronized void lookIn(Duration wait) {
        look = CLOCK.schedule(this::giveUp, wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized void giveUp() {
        if (isOver) {
            return;
        }
        if (isAtWork) {
            isAtWork = false;
            lookIn(GRACE);
            return;
        }
        isLost = true;
        thread.interrupt();
    }

    private synchronized boolean isLost() {
        return isLost;
    }

    private synchronized void end() {
        isOver = true;
        if (look != null) {
            look.cancel(false);
        }
        if (isLost) {
            // It was meant for this work alone.
            Thread.interrupted();
        }
    }

    private static ScheduledExecutorService clock() {
        var clock = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("patience").factory());
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }
}
