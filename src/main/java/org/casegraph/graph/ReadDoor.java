package org.casegraph.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The one way to ask the graph something. What comes through here cannot change anything. */
public interface ReadDoor {

    /**
     * Runs one query in a managed read transaction, which is tried again where the database asks for it.
     *
     * @param parameters what a row is made of: text, numbers, Booleans, times with a zone, lists and maps; no enums,
     *     records or {@code Instant}
     * @throws StoreException if the database fails, refuses or takes too long
     */
    List<Row> read(Cypher query, Map<String, Object> parameters);

    /**
     * Asks several queries in one transaction. What others commit meanwhile is seen by the later ones.
     * The work may be run more than once and must therefore only read.
     */
    <T> T inOneTransaction(Function<ReadDoor, T> work);
}
