package org.casegraph.graph;

import java.util.function.Supplier;
import java.util.stream.Stream;

/** Everybody who wants to hear of changes. */
final class ChangeListeners {

    /** Nobody. */
    static final ChangeListeners NONE = new ChangeListeners(Stream::empty);

    private final Supplier<Stream<ChangeListener>> listeners;

    /** @param listeners asked for at each change, since they may come later than what they listen to */
    ChangeListeners(Supplier<Stream<ChangeListener>> listeners) {
        this.listeners = listeners;
    }

    /** Tells of a change that is committed, if it touched anything. */
    void changed(Touched touched) {
        if (!touched.isNothing()) {
            listeners.get().forEach(listener -> listener.changed(touched));
        }
    }
}
