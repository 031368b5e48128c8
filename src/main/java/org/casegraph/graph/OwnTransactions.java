package org.casegraph.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import org.casegraph.graph.embedded.OwnDatabase;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.internal.kernel.api.security.StaticAccessMode;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** In the database of this process: the same statements without a network, and its packing, between. */
final class OwnTransactions implements Transactions {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(5);
    private static final int LONGEST_PAUSE = 64;

    private final OwnDatabase own;
    private final GraphDatabaseAPI database;
    private final LoginContext reader;
    private final LoginContext writer;
    private final FirstAsked firstAsked = new FirstAsked();

    OwnTransactions(OwnDatabase own) {
        this.own = own;
        this.database = own.graph();
        this.reader = may(StaticAccessMode.READ);
        this.writer = may(StaticAccessMode.FULL);
    }

    /**
     * What is read is of one moment: where something was committed meanwhile, all of it is read again while changes wait.
     * Only what waits no longer, or is committed by another process, can still be met half way.
     */
    @Override
    public <T> T read(Duration time, Function<Running, T> work) {
        if (Effort.current().filter(Effort::isWatched).isPresent()) {
            return tried(time, work);
        }
        long change = own.lastCommitted();
        // A change that is committed may still be on its way into the store.
        boolean isWhole = own.isAt(change);
        try {
            var result = tried(time, work);
            if (isWhole && own.isAt(change)) {
                return result;
            }
        } catch (TornRow _) {
            // Read again below.
        } catch (StoreException e) {
            if (!e.mayPass()) {
                throw e;
            }
        }
        return own.whileStill(() -> tried(TimeLimits.now(time), work));
    }

    private <T> T tried(Duration time, Function<Running, T> work) {
        try (var transaction = told(() -> begin(reader, time))) {
            Effort.current().ifPresent(effort -> transaction.setMetaData(TimeLimits.metadata(effort)));
            return work.apply((query, parameters) ->
                    rows(() -> firstAsked.planning(query.text(), () -> transaction.execute(query.text(), parameters))));
        }
    }

    /** What loses against another change, as one of two that wait for each other, is tried again. */
    @Override
    public <T> T write(Duration time, Function<Running, T> work) {
        long end = System.nanoTime() + time.toNanos();
        for (int pauses = 1; ; pauses = Math.min(2 * pauses, LONGEST_PAUSE)) {
            try {
                return written(time, work);
            } catch (StoreException e) {
                boolean isOver = System.nanoTime() - end >= 0 || !database.isAvailable();
                if (!e.mayPass() || isOver || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(pauses * FIRST_PAUSE.toNanos()));
            }
        }
    }

    private <T> T written(Duration time, Function<Running, T> work) {
        try (var transaction = told(() -> begin(writer, time))) {
            run(transaction, WriteGates.pass(), Map.of());
            var result = work.apply((query, parameters) -> run(transaction, query, parameters));
            told(() -> Workers.done(() -> own.committing(() -> {
                transaction.commit();
                return true;
            })));
            return result;
        }
    }

    private InternalTransaction begin(LoginContext who, Duration time) {
        return database.beginTransaction(
                KernelTransaction.Type.EXPLICIT,
                who,
                ClientConnectionInfo.EMBEDDED_CONNECTION,
                time.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private static List<Row> run(Transaction transaction, Cypher query, Map<String, Object> parameters) {
        return rows(() -> transaction.execute(query.text(), parameters));
    }

    private static List<Row> rows(Supplier<Result> begin) {
        var rows = new Rows();
        return told(() -> Workers.done(() -> {
            try (var answer = begin.get()) {
                var columns = answer.columns();
                return answer.stream().map(row -> rows.row(columns, row)).toList();
            }
        }));
    }

    private static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException e) {
            var isOver = Effort.current().filter(Effort::isOver).isPresent();
            throw isOver ? Effort.overdue(e) : Failures.ofNear(e);
        }
    }

    private LoginContext may(StaticAccessMode mode) {
        return SecurityContext.authDisabled(mode, ClientConnectionInfo.EMBEDDED_CONNECTION, database.databaseName());
    }
}
