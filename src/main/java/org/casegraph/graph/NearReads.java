package org.casegraph.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.casegraph.graph.StoreException.Reason;
import org.neo4j.graphdb.Transaction;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.internal.kernel.api.security.StaticAccessMode;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** Reads in the database of this process: the same statements without a network and its packing between. */
final class NearReads implements Reads {

    /** A long statement on a virtual thread would keep all others from its processor. */
    private static final ExecutorService WORKERS = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("reads-", 0).factory());

    private final GraphDatabaseAPI database;
    private final LoginContext reader;

    NearReads(GraphDatabaseAPI database) {
        this.database = database;
        this.reader = SecurityContext.authDisabled(
                StaticAccessMode.READ, ClientConnectionInfo.EMBEDDED_CONNECTION, database.databaseName());
    }

    @Override
    public <T> T inOneTransaction(Duration time, Function<Asking, T> work) {
        try (var transaction = told(() -> begin(time))) {
            return work.apply((query, parameters) -> told(() -> working(() -> rows(transaction, query, parameters))));
        }
    }

    private InternalTransaction begin(Duration time) {
        var transaction = database.beginTransaction(
                KernelTransaction.Type.EXPLICIT,
                reader,
                ClientConnectionInfo.EMBEDDED_CONNECTION,
                time.toMillis(),
                TimeUnit.MILLISECONDS);
        Effort.current().ifPresent(effort -> transaction.setMetaData(TimeLimits.metadata(effort)));
        return transaction;
    }

    private static Supplier<List<Row>> rows(Transaction transaction, Cypher query, Map<String, Object> parameters) {
        var rows = new Rows();
        return () -> {
            try (var answer = transaction.execute(query.text(), parameters)) {
                var columns = answer.columns();
                return answer.stream().map(row -> rows.row(columns, row)).toList();
            }
        };
    }

    private static <T> T working(Supplier<Supplier<T>> prepared) {
        var work = prepared.get();
        if (!Thread.currentThread().isVirtual()) {
            return work.get();
        }
        try {
            return WORKERS.submit(work::get).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException(Reason.UNAVAILABLE, e);
        }
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
}
