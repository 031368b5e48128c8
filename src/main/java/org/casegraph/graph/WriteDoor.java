package org.casegraph.graph;

import java.util.function.Function;

/** The one way to change the graph. */
public interface WriteDoor {

    /**
     * Runs the work in one managed write transaction: all of it happens or nothing.
     * The work may be run more than once, until the database takes it: it must do nothing else than write.
     * Whatever it throws undoes everything and reaches the caller.
     *
     * @throws StoreException if the database fails, refuses or takes too long
     */
    <T> T write(Function<WriteTransaction, T> work);
}
