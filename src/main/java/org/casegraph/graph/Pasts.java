package org.casegraph.graph;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/**
 * Opens the store as it was known at earlier moments, one at a time. What came since is taken back, and what went since
 * is given back, in a transaction that is always undone; so everything reads the past as if it were the present.
 */
public final class Pasts {

    /**
     * How far the way back may be.
     *
     * @param most statements that may have come or gone since
     * @param patience for those who write, or read another past
     * @param open how long a past stays open before it is closed on those who read from it
     */
    public record Bounds(int most, Duration patience, Duration open) {}

    private final BoltDoors doors;
    private final Rewind rewind;
    private final InstantSource clock;
    private final Bounds bounds;

    Pasts(BoltDoors doors, Rewind rewind, InstantSource clock, Bounds bounds) {
        this.doors = doors;
        this.rewind = rewind;
        this.clock = clock;
        this.bounds = bounds;
    }

    /**
     * The store as it was known at a moment, to be closed by the caller; empty where that is now.
     *
     * @throws PastRefused if too much came or went since, or others write for longer than can be waited for
     */
    public Optional<Past> open(Instant moment) {
        return moment.isBefore(clock.instant()) ? Optional.of(openNow(moment)) : Optional.empty();
    }

    private Past openNow(Instant moment) {
        var waitedUntil = System.nanoTime() + bounds.patience().toNanos();
        if (!doors.turns().takeAll(bounds.patience())) {
            throw new PastRefused(
                    "The store is being changed, or asked about another moment; ask about the past again later.", true);
        }
        try {
            return rewound(moment, waitedUntil);
        } catch (Neo4jException e) {
            doors.turns().giveBack();
            throw Failures.of(e);
        } catch (RuntimeException | Error e) {
            doors.turns().giveBack();
            throw e;
        }
    }

    /** Another process may write at the same time: the database then ends one of the two, which tries again. */
    private Past rewound(Instant moment, long waitedUntil) {
        while (true) {
            try {
                return tried(moment);
            } catch (Neo4jException e) {
                if (!(e instanceof RetryableException) || System.nanoTime() - waitedUntil >= 0) {
                    throw e;
                }
            }
        }
    }

    private Past tried(Instant moment) {
        var deadline = System.nanoTime() + bounds.open().toNanos();
        Effort.current().ifPresent(effort -> effort.extend(bounds.open()));
        var trial = doors.trial(bounds.open());
        Runnable candidates;
        try {
            candidates = rewind.to(moment, bounds.most(), trial);
        } catch (RuntimeException | Error e) {
            trial.close();
            throw e;
        }
        var watch = new CompletableFuture<Boolean>();
        var past = new Past(moment, trial, deadline, candidates, () -> {
            watch.cancel(false);
            doors.turns().giveBack();
        });
        watch.completeOnTimeout(true, bounds.open().toMillis(), TimeUnit.MILLISECONDS)
                .thenRunAsync(past::close, task -> Thread.ofVirtual().start(task));
        return past;
    }
}
