package org.casegraph.graph;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Whether the database answers now. However many want to know, it is asked once at a time and once a second at most. */
public final class Pulse {

    /** How long one try may take in the database. */
    static final Duration LIMIT = Duration.ofSeconds(1);

    private static final Duration WAIT = Duration.ofSeconds(2);
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final ReadDoor door;
    private final Cypher beat;
    private @Nullable CompletableFuture<Boolean> last;
    private long endedAt;

    /** @param door one with little patience */
    Pulse(ReadDoor door, CypherFiles files) {
        this.door = door;
        this.beat = files.read("pulse");
    }

    /** Asks, and waits no longer than two seconds. */
    public boolean beats() {
        try {
            return asked().get(WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized CompletableFuture<Boolean> asked() {
        var known = last;
        if (known != null && (!known.isDone() || System.nanoTime() - endedAt < FRESH.toNanos())) {
            return known;
        }
        var fresh = new CompletableFuture<Boolean>();
        last = fresh;
        Thread.ofVirtual().name("pulse").start(() -> end(fresh, answers()));
        return fresh;
    }

    private synchronized void end(CompletableFuture<Boolean> asked, boolean answers) {
        endedAt = System.nanoTime();
        asked.complete(answers);
    }

    private boolean answers() {
        try {
            return !door.read(beat, Map.of()).isEmpty();
        } catch (RuntimeException e) {
            return false;
        }
    }
}
