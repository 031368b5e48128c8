package org.casegraph.access;

import org.jspecify.annotations.Nullable;

/** Knows who is behind a request. */
public interface Viewers {

    /**
     * Whoever asks.
     *
     * @param login the name under which somebody has logged in, null where nobody has
     */
    Viewer viewer(@Nullable String login);
}
