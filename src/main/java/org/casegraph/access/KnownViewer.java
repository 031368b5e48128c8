package org.casegraph.access;

import java.security.Principal;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Somebody who was let in.
 *
 * @param again asks anew who it is, empty where they may no longer come in: for connections that stay open
 */
public record KnownViewer(Viewer viewer, Supplier<Optional<Viewer>> again) implements Principal {

    @Override
    public String getName() {
        return viewer.id();
    }

    @Override
    public String toString() {
        return viewer.id();
    }
}
