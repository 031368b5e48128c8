package org.casegraph.graph;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * Lets a change happen once, however often the driver tries it: where the connection breaks while the database commits,
 * nobody knows whether it did. Each change leaves the number of its ticket on a mark that no other change uses at the
 * same time; another try of the same change waits for the first there, and finds the number if that was done.
 */
final class Tickets {

    private static final String MAKE =
            """
            MERGE (mark:WriteMark {holder: $holder})
            SET mark.at = $now
            WITH count(*) AS made
            MATCH (old:WriteMark)
            WHERE old.at < $old
            DELETE old
            """;

    /** The first write to the mark waits for whoever holds it; also passes a gate, so that it is one way for both. */
    private static final String SHOW =
            """
            MERGE (mark:WriteMark {holder: $holder})
            SET mark.at = $now
            WITH mark, coalesce(mark.ticket, '') = $ticket AS isDone
            SET mark.ticket = $ticket
            WITH collect(isDone) AS done
            CREATE (gate:$($gate))
            DELETE gate
            RETURN true IN done AS isDone
            """;

    /** Marks of processes that have ended go with the first write of another. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final String process = UUID.randomUUID().toString();
    private final Deque<String> free = new ArrayDeque<>();
    private int made;

    /** Does a change with a mark of its own; the mark is made where there are not enough. */
    <T> T with(BiConsumer<String, Map<String, Object>> make, Function<Ticket<T>, T> change) {
        var holder = free();
        if (holder == null) {
            holder = next();
            var now = ZonedDateTime.now();
            make.accept(MAKE, Map.of("holder", holder, "now", now, "old", now.minus(KEPT)));
        }
        boolean isFree = true;
        try {
            return change.apply(new Ticket<>(holder));
        } catch (StoreException e) {
            // A try that nobody hears of any more may still hold the mark.
            isFree = !e.mayPass();
            throw e;
        } finally {
            if (isFree) {
                giveBack(holder);
            }
        }
    }

    private synchronized @Nullable String free() {
        return free.poll();
    }

    private synchronized String next() {
        return process + "-" + made++;
    }

    private synchronized void giveBack(String holder) {
        free.push(holder);
    }

    /** What one change is known by. */
    static final class Ticket<T> {

        private final String holder;
        private final String number = UUID.randomUUID().toString();
        private @Nullable Supplier<T> result;

        Ticket(String holder) {
            this.holder = holder;
        }

        /** What the change came to, done now or by an earlier try. */
        T once(SimpleQueryRunner transaction, Supplier<T> change) {
            var shown = Map.<String, Object>of(
                    "holder", holder, "ticket", number, "now", ZonedDateTime.now(), "gate", WriteGates.any());
            var isDone = transaction.run(SHOW, shown).single().get("isDone").asBoolean();
            if (isDone && result != null) {
                return result.get();
            }
            var came = change.get();
            result = () -> came;
            return came;
        }
    }
}
