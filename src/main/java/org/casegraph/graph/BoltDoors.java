package org.casegraph.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.casegraph.graph.embedded.OwnDatabase;
import org.casegraph.graph.protect.Mask;
import org.casegraph.graph.protect.MaskDoor;
import org.casegraph.graph.protect.Masks;
import org.casegraph.model.Readers;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.TransactionConfig;

/** Both doors, to the embedded database and to any other; over Bolt where they cannot do without. */
final class BoltDoors implements ReadDoor, WriteDoor, StillDoor, MaskDoor {

    /** Whoever writes out a large store to a slow disk needs long; writes wait no longer than a write may take. */
    private static final Duration STILL = Duration.ofHours(1);

    private static final TransactionConfig STILL_LIMIT = TimeLimits.plain(STILL);

    private static final Duration AT_ONCE = Duration.ofSeconds(10);

    private final Sessions sessions;
    private final Transactions transactions;
    private final Duration readLimit;
    private final Duration writeTime;
    private final StatementCount count;
    private final Runnable requireRoom;
    private final Masks masks;
    private final Optional<OwnDatabase> near;
    private final Turns turns = new Turns();

    /**
     * @param bookmarks shared by all sessions, so that in a cluster a read sees the writes before it
     * @param masks what those are shown who may not read every name
     * @param database null for the account's home database
     * @param requireRoom throws where there is too little for a change
     * @param near that very database where it runs in this process: then reads do without Bolt
     */
    BoltDoors(
            Driver driver,
            BookmarkManager bookmarks,
            @Nullable String database,
            TimeLimits limits,
            StatementCount count,
            Masks masks,
            Runnable requireRoom,
            Optional<OwnDatabase> near) {
        this.requireRoom = requireRoom;
        this.sessions = Sessions.of(driver, bookmarks, database);
        this.transactions =
                near.<Transactions>map(OwnTransactions::new).orElseGet(() -> new BoltTransactions(sessions));
        this.readLimit = limits.read();
        this.writeTime = limits.write();
        this.count = count;
        this.masks = masks;
        this.near = near;
    }

    @Override
    public List<Row> read(Cypher query, Map<String, Object> parameters) {
        return inOneTransaction(door -> door.read(query, parameters));
    }

    @Override
    public <T> T inOneTransaction(Function<ReadDoor, T> work) {
        var past = Past.current();
        if (past.isPresent()) {
            return past.get().inOneTransaction(door -> work.apply(new OpenDoor(door::read, this::presentMask)));
        }
        return transactions.read(
                TimeLimits.now(readLimit),
                running -> work.apply(new OpenDoor(
                        (query, parameters) -> counted(running, query, parameters),
                        parameters -> masks.of(parameters, running::run, change()))));
    }

    /** Whoever is protected now is protected in the past as well. */
    private Mask presentMask(Map<String, Object> parameters) {
        return transactions.read(TimeLimits.now(readLimit), running -> masks.of(parameters, running::run, change()));
    }

    private long change() {
        return near.map(OwnDatabase::lastWhole).orElse(Masks.ANY_CHANGE);
    }

    /** What some readers are shown at this moment. */
    @Override
    public Mask mask(Readers readers) {
        return presentMask(Map.of("readers", (long) readers.rank()));
    }

    @Override
    public <T> T write(Function<WriteTransaction, T> work) {
        if (Past.current().isPresent()) {
            throw new IllegalStateException("The past is only read");
        }
        requireRoom.run();
        var result = turns.writing(() -> transactions.write(
                writeTime, running -> work.apply((query, parameters) -> counted(running, query, parameters))));
        Effort.current().ifPresent(Effort::change);
        return result;
    }

    @Override
    public <T> T still(Function<Stillness, T> work) {
        return sessions.write(STILL, (closing, _) -> {
            // Never committed: it changes nothing, and its end opens the gates again.
            try (var gates = closing.beginTransaction(STILL_LIMIT)) {
                WriteGates.close(gates);
                var result = sessions.read(STILL, (session, _) -> stillIn(session, work));
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
        var time = TimeLimits.now(limit);
        var session = sessions.driver().session(sessions.writing());
        try {
            var transaction = Patience.during(time, _ -> session.beginTransaction(TimeLimits.config(time)));
            return new Trial(
                    session,
                    transaction,
                    (query, parameters) -> Patience.during(
                            limit,
                            patience -> patience.atWork(() -> counted(
                                    (text, values) -> BoltTransactions.rows(transaction, text, values),
                                    query,
                                    parameters))));
        } catch (RuntimeException | Error e) {
            session.close();
            throw e;
        }
    }

    /** Runs something that manages transactions instead of being in one, and waits for nobody. */
    void atOnce(Cypher query, Map<String, Object> parameters) {
        sessions.write(
                AT_ONCE, (session, _) -> session.run(query.text(), parameters).consume());
    }

    private List<Row> counted(Transactions.Running running, Cypher query, Map<String, Object> parameters) {
        count.one();
        return running.run(query, parameters);
    }

    private void each(SimpleQueryRunner transaction, Cypher query, Consumer<Row> row) {
        count.one();
        var rows = new Rows();
        var answer = transaction.run(query.text());
        while (answer.hasNext()) {
            row.accept(rows.row(answer.next()));
        }
    }
}
