package org.casegraph.graph;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets the writes of this process go on side by side, and whoever must be alone wait until none is under way. Who came
 * first goes first.
 */
final class Turns {

    private static final int ALL = 1_000_000;

    private final Semaphore turns = new Semaphore(ALL, true);

    <T> T writing(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    /** Whether nobody else is at work, and nobody will be until {@link #giveBack}. */
    boolean takeAll(Duration wait) {
        try {
            return turns.tryAcquire(ALL, wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void giveBack() {
        turns.release(ALL);
    }
}
