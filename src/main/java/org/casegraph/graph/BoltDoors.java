package org.casegraph.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;

/** Both doors over Bolt, to the embedded database and to any other. */
final class BoltDoors implements ReadDoor, WriteDoor, StillDoor {

    /** Whoever writes out a large store to a slow disk needs long; writes wait no longer than a write may take. */
    private static final TransactionConfig STILL_LIMIT =
            TransactionConfig.builder().withTimeout(Duration.ofHours(1)).build();

    private final Driver driver;
    private final SessionConfig reading;
    private final SessionConfig writing;
    private final Duration readLimit;
    private final TransactionConfig writeLimit;
    private final StatementCount count;
    private final Turns turns = new Turns();

    /**
     * @param bookmarks shared by all sessions, so that in a cluster a read sees the writes before it
     * @param database null for the account's home database
     */
    BoltDoors(
            Driver driver,
            BookmarkManager bookmarks,
            @Nullable String database,
            TimeLimits limits,
            StatementCount count) {
        this.driver = driver;
        this.reading = session(AccessMode.READ, bookmarks, database);
        this.writing = session(AccessMode.WRITE, bookmarks, database);
        this.readLimit = limits.read();
        this.writeLimit =
                TransactionConfig.builder().withTimeout(limits.write()).build();
        this.count = count;
    }

    @Override
    public List<Row> read(Cypher query, Map<String, Object> parameters) {
        return inOneTransaction(door -> door.read(query, parameters));
    }

    @Override
    public <T> T inOneTransaction(Function<ReadDoor, T> work) {
        var past = Past.current();
        if (past.isPresent()) {
            return past.get().inOneTransaction(work);
        }
        var limit = limit(readLimit);
        return inSession(
                reading,
                session -> session.executeRead(
                        tx -> {
                            // It may have been tried before, for as long as there was time.
                            Effort.current().ifPresent(effort -> effort.within(readLimit));
                            return work.apply(new OpenRead(tx));
                        },
                        limit));
    }

    @Override
    public <T> T write(Function<WriteTransaction, T> work) {
        if (Past.current().isPresent()) {
            throw new IllegalStateException("The past is only read");
        }
        return turns.writing(() -> inSession(
                writing,
                session -> session.executeWrite(
                        tx -> {
                            WriteGates.pass(tx);
                            return work.apply((query, parameters) -> run(tx, query, parameters));
                        },
                        writeLimit)));
    }

    @Override
    public <T> T still(Function<Stillness, T> work) {
        return inSession(writing, closing -> {
            // Never committed: it changes nothing, and its end opens the gates again.
            try (var gates = closing.beginTransaction(STILL_LIMIT)) {
                WriteGates.close(gates);
                var result = inSession(reading, session -> stillIn(session, work));
                WriteGates.requireClosed(gates);
                return result;
            }
        });
    }

    private <T> T stillIn(Session session, Function<Stillness, T> work) {
        try (var transaction = session.beginTransaction(STILL_LIMIT)) {
            return work.apply((query, row) -> each(transaction, query, row));
        }
    }

    /** Who writes, and who must be alone. */
    Turns turns() {
        return turns;
    }

    /** Begins a transaction that is never committed; throws what the driver throws. */
    Trial trial(Duration limit) {
        var session = driver.session(writing);
        try {
            var transaction = session.beginTransaction(limit(limit));
            return new Trial(session, transaction, (query, parameters) -> run(transaction, query, parameters));
        } catch (RuntimeException | Error e) {
            session.close();
            throw e;
        }
    }

    /** Runs something that manages transactions instead of being in one, and waits for nobody. */
    void atOnce(Cypher query, Map<String, Object> parameters) {
        inSession(writing, session -> session.run(query.text(), parameters).consume());
    }

    private static TransactionConfig limit(Duration most) {
        var config = TransactionConfig.builder();
        Effort.current()
                .ifPresentOrElse(
                        effort -> config.withTimeout(effort.within(most)).withMetadata(Map.of("effort", effort.id())),
                        () -> config.withTimeout(most));
        return config.build();
    }

    private <T> T inSession(SessionConfig config, Function<Session, T> work) {
        try (var session = driver.session(config)) {
            return work.apply(session);
        } catch (Neo4jException e) {
            throw Effort.current().filter(Effort::isOver).isPresent() ? Effort.overdue(e) : Failures.of(e);
        }
    }

    private List<Row> run(SimpleQueryRunner transaction, Cypher query, Map<String, Object> parameters) {
        count.one();
        return transaction.run(query.text(), parameters).list(Rows::row);
    }

    private void each(SimpleQueryRunner transaction, Cypher query, Consumer<Row> row) {
        count.one();
        var answer = transaction.run(query.text());
        while (answer.hasNext()) {
            row.accept(Rows.row(answer.next()));
        }
    }

    private static SessionConfig session(AccessMode mode, BookmarkManager bookmarks, @Nullable String database) {
        var config = SessionConfig.builder().withDefaultAccessMode(mode).withBookmarkManager(bookmarks);
        return (database == null ? config : config.withDatabase(database)).build();
    }

    /** The door for reads while a transaction is open. */
    private final class OpenRead implements ReadDoor {

        private final TransactionContext transaction;

        OpenRead(TransactionContext transaction) {
            this.transaction = transaction;
        }

        @Override
        public List<Row> read(Cypher query, Map<String, Object> parameters) {
            return run(transaction, query, parameters);
        }

        @Override
        public <T> T inOneTransaction(Function<ReadDoor, T> work) {
            return work.apply(this);
        }
    }
}
