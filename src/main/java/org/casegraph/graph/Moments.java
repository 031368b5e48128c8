package org.casegraph.graph;

import java.util.Optional;
import org.casegraph.graph.embedded.OwnDatabase;

/** Begins the moments that answers are of. Only of a database of this process it is known when it changes. */
public final class Moments {

    private final Optional<OwnDatabase> own;

    Moments(Optional<OwnDatabase> own) {
        this.own = own;
    }

    public Moment begin() {
        return new Moment(own);
    }
}
