package org.casegraph.graph;

import java.util.function.Consumer;
import java.util.function.Function;

/** Reads everything as it stands at one moment: whoever wants to write meanwhile waits, here and in other processes. */
public interface StillDoor {

    /**
     * Does the work while nothing changes. Writes that are under way are awaited first.
     *
     * @throws StoreException if the database fails, or others write without a pause
     */
    <T> T still(Function<Stillness, T> work);

    /** The graph while it holds still. */
    interface Stillness {

        /** Hands over the rows of a query without parameters one by one, however many there are. */
        void each(Cypher query, Consumer<Row> row);
    }
}
