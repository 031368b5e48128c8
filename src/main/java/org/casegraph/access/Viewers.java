package org.casegraph.access;

import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows who is behind a request. */
public interface Viewers {

    /**
     * Whoever asks.
     *
     * @param login the name under which somebody has logged in, null where nobody has
     * @throws IllegalStateException where nobody is answered who has not logged in
     */
    Viewer viewer(@Nullable String login);

    /** Whoever was let in with a request; where nobody had to be let in, the one user. */
    default Viewer of(@Nullable Principal letIn) {
        return known(letIn).viewer();
    }

    /** The same with what let them in. */
    default KnownViewer known(@Nullable Principal letIn) {
        return letIn instanceof KnownViewer known ? known : new KnownViewer(viewer(null), "open", Optional::empty);
    }
}
