package org.casegraph.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A door for reads that counts what the database does behind it. */
@SuppressWarnings("deprecation") // The driver has no other way to the profile.
public final class ProfiledReads implements ReadDoor {

    private final TestStore store;
    private long hits;

    public ProfiledReads(TestStore store) {
        this.store = store;
    }

    /** How often the storage was asked for a node, relationship, property or the like since this was asked last. */
    public long hits() {
        long sum = hits;
        hits = 0;
        return sum;
    }

    @Override
    public List<Row> read(Cypher query, Map<String, Object> parameters) {
        try (var session = store.driver().session()) {
            return session.executeRead(transaction -> {
                var result = transaction.run("PROFILE " + query.text(), parameters);
                var rows = result.list(new Rows()::row);
                hits += hits(result.consume().profile());
                return rows;
            });
        }
    }

    @Override
    public <T> T inOneTransaction(Function<ReadDoor, T> work) {
        return work.apply(this);
    }

    private static long hits(org.neo4j.driver.summary.ProfiledPlan plan) {
        return plan.dbHits()
                + plan.children().stream().mapToLong(ProfiledReads::hits).sum();
    }
}
