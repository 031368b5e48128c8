package org.casegraph.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.SimpleQueryRunner;

/** Over Bolt, tried again where the database asks for it. */
final class BoltTransactions implements Transactions {

    private final Sessions sessions;
    private final Tickets tickets = new Tickets();
    private final FirstAsked firstAsked = new FirstAsked();

    BoltTransactions(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public <T> T read(Duration time, Function<Running, T> work) {
        try {
            return tried(time, work);
        } catch (TornRow _) {
            return tried(TimeLimits.now(time), work);
        }
    }

    private <T> T tried(Duration time, Function<Running, T> work) {
        return sessions.read(
                time,
                (session, patience) -> session.executeRead(
                        transaction -> patience.atWork(() -> {
                            // It may have been tried before, for as long as there was time.
                            Effort.current().ifPresent(effort -> effort.within(time));
                            return work.apply((query, parameters) -> firstAsked
                                    .planning(query.text(), () -> transaction.run(query.text(), parameters))
                                    .list(new Rows()::row));
                        }),
                        TimeLimits.config(time)));
    }

    @Override
    public <T> T write(Duration time, Function<Running, T> work) {
        return tickets.with(
                (statement, parameters) -> makeMark(time, statement, parameters),
                ticket -> sessions.write(
                        time,
                        (session, patience) -> session.executeWrite(
                                transaction -> patience.atWork(() -> ticket.once(
                                        transaction,
                                        () -> work.apply((query, parameters) -> rows(transaction, query, parameters)))),
                                TimeLimits.plain(time))));
    }

    /** A mark of the tickets, in a transaction of its own. */
    private void makeMark(Duration time, String statement, Map<String, Object> parameters) {
        sessions.write(
                time,
                (session, _) -> session.executeWrite(
                        transaction -> transaction.run(statement, parameters).consume()));
    }

    static List<Row> rows(SimpleQueryRunner transaction, Cypher query, Map<String, Object> parameters) {
        return transaction.run(query.text(), parameters).list(new Rows()::row);
    }
}
