package org.casegraph.graph.embedded;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Supplier;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.storageengine.api.TransactionIdStore;

/**
 * The database of this process, and what was committed to it. The database shows each statement what is committed at
 * that very moment, also in the middle of it; this tells whether anything was, and lets commits wait a little.
 */
public final class OwnDatabase {

    /** Neither waits for ever: a long question for a change, or a change for a long question. */
    private static final long LONGEST_WAIT_MILLIS = 2_000;

    private final GraphDatabaseAPI graph;
    private final TransactionIdStore transactions;
    /** Who holds it may let it go on another thread. */
    private final ReadWriteLock still = new StampedLock().asReadWriteLock();

    OwnDatabase(GraphDatabaseAPI graph) {
        this.graph = graph;
        this.transactions = graph.getDependencyResolver().resolveDependency(TransactionIdStore.class);
    }

    public GraphDatabaseAPI graph() {
        return graph;
    }

    /** The last change that was committed, by whomever. */
    public long lastCommitted() {
        return transactions.getLastCommittedTransactionId();
    }

    /** The last change, where all of it can be seen and nothing is on its way; -1 otherwise. */
    public long lastWhole() {
        long change = lastCommitted();
        return isAt(change) ? change : -1;
    }

    /** Whether everything up to a change, and nothing after it, can be seen. */
    public boolean isAt(long change) {
        return transactions.getHighestGapFreeClosedTransactionId() == change
                && transactions.getLastCommittedTransactionId() == change;
    }

    /** Does something while the changes of this process are not committed, if that can be had soon. */
    public <T> T whileStill(Supplier<T> work) {
        return with(still.readLock(), work);
    }

    /** Keeps the changes of this process from being committed, if that can be had soon, until this is run. */
    public Runnable hold() {
        return isHeld(still.readLock()) ? still.readLock()::unlock : () -> {};
    }

    /** Commits when those have ended who want it still, or when it cannot wait any longer. */
    public <T> T committing(Supplier<T> commit) {
        return with(still.writeLock(), commit);
    }

    private static <T> T with(Lock lock, Supplier<T> work) {
        boolean isHeld = isHeld(lock);
        try {
            return work.get();
        } finally {
            if (isHeld) {
                lock.unlock();
            }
        }
    }

    private static boolean isHeld(Lock lock) {
        try {
            return lock.tryLock(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
