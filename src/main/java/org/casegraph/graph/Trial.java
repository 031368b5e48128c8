package org.casegraph.graph;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;

/** A write transaction that is never committed: what is written in it is seen in it, and nowhere and never else. */
final class Trial implements WriteTransaction, AutoCloseable {

    private final Session session;
    private final Transaction transaction;
    private final BiFunction<Cypher, Map<String, Object>, List<Row>> run;

    Trial(Session session, Transaction transaction, BiFunction<Cypher, Map<String, Object>, List<Row>> run) {
        this.session = session;
        this.transaction = transaction;
        this.run = run;
    }

    /** Throws what the driver throws, so that the caller may tell what is worth another try. */
    @Override
    public List<Row> run(Cypher query, Map<String, Object> parameters) {
        return run.apply(query, parameters);
    }

    @Override
    public void close() {
        try (session) {
            transaction.rollback();
        } catch (Neo4jException _) {
            // The database has ended it already, or cannot be reached: then it undoes it by itself.
        }
    }
}
