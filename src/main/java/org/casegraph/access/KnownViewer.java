package org.casegraph.access;

import java.security.Principal;
import java.util.Optional;
import java.util.function.Supplier;
import org.casegraph.access.audit.Actor;

/**
 * Somebody who was let in.
 *
 * @param by what let them in: {@code open}, {@code session}, {@code oidc} or the id of a token
 * @param again asks anew who it is, empty where they may no longer come in: for connections that stay open
 */
public record KnownViewer(Viewer viewer, String by, Supplier<Optional<Viewer>> again) implements Principal {

    /** As what they do is put on record. */
    public Actor actor() {
        return new Actor(viewer.id(), by);
    }

    @Override
    public String getName() {
        return viewer.id();
    }

    @Override
    public String toString() {
        return viewer.id();
    }
}
