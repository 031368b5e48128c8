package org.casegraph.graph.embedded;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the process where its database has given itself up, as when the disk fills in the middle of a change: it would
 * neither serve nor end. What was confirmed is on the disk, and the next start goes on from there.
 */
final class Panic extends DatabaseEventListenerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(Panic.class);
    private static final int FAILED = 1;

    /** To end in good order may need the very database that has given up. */
    private static final long LONGEST_SECONDS = 7;

    @Override
    public void databasePanic(DatabaseEventContext database) {
        LOG.error("The database cannot go on, perhaps because the disk is full, so Casegraph ends."
                + " Make room and start it again: nothing that was confirmed is lost.");
        CompletableFuture.delayedExecutor(LONGEST_SECONDS, TimeUnit.SECONDS)
                .execute(() -> Runtime.getRuntime().halt(FAILED));
        Thread.ofPlatform().daemon().name("panic").start(() -> System.exit(FAILED));
    }
}
