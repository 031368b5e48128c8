package org.casegraph.graph;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.casegraph.graph.StoreException.Reason;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The store as it was known at an earlier moment, until it is closed. Whatever is read within {@link #in} or in a task
 * that was {@link #handedOn}, through whatever door, is read from it.
 */
public final class Past implements ReadDoor, AutoCloseable {

    private static final ScopedValue<Optional<Past>> CURRENT = ScopedValue.newInstance();

    private final Instant moment;
    private final Trial trial;
    private final Runnable done;
    private final long deadline;
    private final ReentrantLock oneAtATime = new ReentrantLock(true);
    private @Nullable Runnable candidates;
    private boolean isOpen = true;
    private @Nullable StoreException failed;

    /**
     * @param candidates makes who may be the same what it was
     * @param done to be run once, when it is closed
     * @param deadline as of {@link System#nanoTime}: when the database will have ended the transaction
     */
    Past(Instant moment, Trial trial, long deadline, Runnable candidates, Runnable done) {
        this.moment = moment;
        this.trial = trial;
        this.deadline = deadline;
        this.candidates = candidates;
        this.done = done;
    }

    /** What is read from on this thread at the moment; empty for the present. */
    public static Optional<Past> current() {
        return CURRENT.orElse(Optional.empty());
    }

    /** Reads from the present, also where a past is read from. */
    public static <T, E extends Throwable> T inPresent(ScopedValue.CallableOp<T, E> reading) throws E {
        return ScopedValue.where(CURRENT, Optional.empty()).call(reading);
    }

    /** A task for another thread that reads from where this thread reads. */
    public static Runnable handedOn(Runnable task) {
        var past = current();
        return past.isEmpty() ? task : () -> ScopedValue.where(CURRENT, past).run(task);
    }

    public Instant moment() {
        return moment;
    }

    /** Does some work that reads from here. */
    public <T> T in(Callable<T> work) throws Exception {
        return ScopedValue.where(CURRENT, Optional.of(this)).call(work::call);
    }

    @Override
    public List<Row> read(Cypher query, Map<String, Object> parameters) {
        return oneAtATime(() -> trial.run(query, parameters));
    }

    /** Makes who may be the same what it was as well, which takes longer than the rest and is seldom asked for. */
    public void matched() {
        oneAtATime(() -> {
            if (candidates != null) {
                candidates.run();
                candidates = null;
            }
            return List.of();
        });
    }

    private List<Row> oneAtATime(Supplier<List<Row>> work) {
        oneAtATime.lock();
        try {
            requireOpen();
            return work.get();
        } catch (Neo4jException e) {
            failed = isOverdue() ? new StoreException(Reason.TIMED_OUT, e) : Failures.of(e);
            throw failed;
        } finally {
            oneAtATime.unlock();
        }
    }

    @Override
    public <T> T inOneTransaction(Function<ReadDoor, T> work) {
        return work.apply(this);
    }

    /** Undoes everything; whoever reads from it afterwards is told that it took too long. */
    @Override
    public void close() {
        oneAtATime.lock();
        try {
            if (isOpen) {
                isOpen = false;
                trial.close();
                done.run();
            }
        } finally {
            oneAtATime.unlock();
        }
    }

    /** After one failure the database takes nothing more in the transaction, and says less than it said first. */
    private void requireOpen() {
        if (failed != null) {
            throw failed;
        }
        if (!isOpen) {
            throw new StoreException(Reason.TIMED_OUT, new IllegalStateException("The past is closed"));
        }
    }

    private boolean isOverdue() {
        return System.nanoTime() - deadline >= 0
                || Effort.current().filter(Effort::isOver).isPresent();
    }
}
