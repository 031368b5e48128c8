package org.casegraph.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Where the door for reads leads to: a database over a network, or the one of this process. */
interface Reads {

    /** Runs one statement in the transaction that is open. */
    interface Asking {
        List<Row> run(Cypher query, Map<String, Object> parameters);
    }

    /**
     * Does some work in one transaction that cannot change anything. It may be done more than once.
     *
     * @param time after which the database ends it
     * @throws StoreException if the database fails, refuses or takes too long
     */
    <T> T inOneTransaction(Duration time, Function<Asking, T> work);
}
