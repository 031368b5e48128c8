package org.casegraph.graph;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Notes what changes of the graph touch, each in its own transaction, and tells listeners once it is committed. Whoever
 * projects without it, as a rebuild does, changes nothing of what is known and is not noted.
 */
public final class ChangeNotes {

    private static final ScopedValue<Change> CURRENT = ScopedValue.newInstance();

    private final InstantSource clock;
    private final ChangeListeners listeners;

    ChangeNotes(InstantSource clock, ChangeListeners listeners) {
        this.clock = clock;
        this.listeners = listeners;
    }

    /** A change that is under way. A transaction may be tried again: what its last try touched counts. */
    static final class Change {

        private final Cause cause;
        private final Instant at;
        private @Nullable Touched touched;

        Change(Cause cause, Instant at) {
            this.cause = cause;
            this.at = at;
        }

        Cause cause() {
            return cause;
        }

        Instant at() {
            return at;
        }

        void touched(Touched all) {
            touched = all;
        }
    }

    /**
     * Makes a change: whatever it projects in one transaction, in this thread, is noted and told.
     *
     * @param change opens and commits the transaction
     */
    public <T> T noting(Cause cause, Supplier<T> change) {
        var current = new Change(cause, clock.instant());
        var answer = ScopedValue.where(CURRENT, current).call(change::get);
        var touched = current.touched;
        if (touched != null) {
            listeners.changed(touched);
        }
        return answer;
    }

    /** The change that is under way in this thread, null where nothing is to be noted. */
    static @Nullable Change current() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }
}
