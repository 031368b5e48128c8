package org.casegraph.graph;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.casegraph.graph.StoreException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The work on one question: how long it may still take, and whether anybody waits for the answer. What is read on a
 * thread that works for it ends with it. Until it is bounded it may take any time, and nobody can give it up: a change
 * is carried through even if whoever asked for it has gone.
 */
public final class Effort {

    private static final ThreadLocal<@Nullable Effort> CURRENT = new ThreadLocal<>();

    /** Several processes may work on one database. */
    private static final String PROCESS = UUID.randomUUID() + "-";

    private static final AtomicLong COUNT = new AtomicLong();

    private final String id = PROCESS + COUNT.incrementAndGet();
    private volatile boolean isBounded;
    private volatile boolean isGivenUp;
    private volatile long deadline;
    private volatile boolean hasSeenRestricted;
    private volatile boolean hasChanged;
    private volatile Set<String> followed = Set.of();
    private volatile @Nullable Moment moment;

    /** What this thread works for. */
    public static Optional<Effort> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Whether anything was read for it that is not for everybody. */
    public boolean hasSeenRestricted() {
        return hasSeenRestricted;
    }

    /** Something was read for it that is not for everybody. */
    void seeRestricted() {
        hasSeenRestricted = true;
    }

    /** Whether anything was changed for it. */
    public boolean hasChanged() {
        return hasChanged;
    }

    /** Something was changed for it. */
    void change() {
        hasChanged = true;
    }

    /** What is read for it has to see the changes of these bookmarks. */
    void follow(Set<String> bookmarks) {
        followed = Set.copyOf(bookmarks);
    }

    Set<String> followed() {
        return followed;
    }

    /** Whether what it comes to is of one moment is seen to by whoever watches that moment. */
    public void readAt(Moment watched) {
        moment = watched;
    }

    boolean isWatched() {
        var watched = moment;
        return watched != null && watched.isWatched();
    }

    /** From now on this thread works for it. */
    public void begin() {
        CURRENT.set(this);
    }

    /** From now on this thread works for nothing in particular. */
    public static void leave() {
        CURRENT.remove();
    }

    /** From now on it may take so much longer, and be given up. */
    public void bound(Duration most) {
        deadline = System.nanoTime() + most.toNanos();
        isBounded = true;
    }

    /** Gives a part of it that is known to take long at least so much more time. */
    void extend(Duration least) {
        long later = System.nanoTime() + least.toNanos();
        if (isBounded && later - deadline > 0) {
            deadline = later;
        }
    }

    String id() {
        return id;
    }

    /** Nobody waits any longer; false where it is to be done all the same. */
    boolean giveUp() {
        isGivenUp = isBounded;
        return isGivenUp;
    }

    boolean isOver() {
        return isGivenUp || isBounded && System.nanoTime() - deadline >= 0;
    }

    /**
     * How long something may take that may take so long by itself.
     *
     * @throws StoreException if there is no time left
     */
    Duration within(Duration most) {
        if (isOver()) {
            throw overdue(new IllegalStateException("No time is left for this"));
        }
        if (!isBounded) {
            return most;
        }
        // The database takes a time of nothing for no limit.
        var left = Duration.ofMillis(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
        return left.compareTo(most) < 0 ? left : most;
    }

    static StoreException overdue(Throwable cause) {
        return new StoreException(Reason.TIMED_OUT, cause);
    }
}
