package org.casegraph.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Where the doors lead to: a database over Bolt, or the one of this process. */
interface Transactions {

    /** Runs one statement in the transaction that is open. */
    interface Running {
        List<Row> run(Cypher query, Map<String, Object> parameters);
    }

    /**
     * Does some work in one transaction that cannot change anything. It may be done more than once.
     *
     * @param time after which the database ends it
     * @throws StoreException if the database fails, refuses or takes too long
     */
    <T> T read(Duration time, Function<Running, T> work);

    /**
     * Does some work in one transaction, all of it or nothing. It may be done more than once, but happens once.
     *
     * @param time after which the database ends it
     * @throws StoreException if the database fails, refuses or takes too long
     */
    <T> T write(Duration time, Function<Running, T> work);
}
