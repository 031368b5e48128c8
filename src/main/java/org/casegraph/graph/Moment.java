package org.casegraph.graph;

import java.util.Optional;
import org.casegraph.graph.embedded.OwnDatabase;

/**
 * The moment that one answer is of, however many transactions it is read in. Where something was changed while it was
 * put together, it has to be put together once more, while changes wait.
 */
public final class Moment {

    private final Optional<OwnDatabase> own;
    private volatile boolean isWatched;
    private volatile boolean isHeld;
    private volatile boolean beganWhole = true;
    private volatile long change;

    Moment(Optional<OwnDatabase> own) {
        this.own = own;
    }

    /** From now on nothing may change; what is read before is not looked after. */
    public void watch() {
        if (own.isEmpty() || isHeld) {
            return;
        }
        change = own.get().lastCommitted();
        // A change that is committed may still be on its way into the store.
        beganWhole = own.get().isAt(change);
        isWatched = true;
    }

    /** Whether what was read since is of one moment, as far as anybody can tell. */
    public boolean isWhole() {
        return isHeld || !isWatched || beganWhole && own.orElseThrow().isAt(change);
    }

    /** Lets changes wait until this is run, or until they can wait no longer. */
    public Runnable hold() {
        var release = own.orElseThrow().hold();
        isHeld = true;
        return release;
    }

    /** Whether it is seen to elsewhere that the parts of an answer fit together. */
    boolean isWatched() {
        return isWatched;
    }
}
