package org.casegraph.graph.read;

/** A route cannot avoid where it begins or ends. */
public final class EndAvoided extends RuntimeException {

    EndAvoided(Entity end) {
        super(end.name() + " is an end of the route and cannot be avoided.", null, false, false);
    }
}
