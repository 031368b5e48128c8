package org.casegraph.graph;

import java.time.Duration;
import java.util.function.Function;

/** Reads over Bolt, tried again where the database asks for it. */
record FarReads(Sessions sessions) implements Reads {

    @Override
    public <T> T inOneTransaction(Duration time, Function<Asking, T> work) {
        return sessions.read(
                time,
                (session, patience) -> session.executeRead(
                        transaction -> patience.atWork(() -> {
                            // It may have been tried before, for as long as there was time.
                            Effort.current().ifPresent(effort -> effort.within(time));
                            return work.apply((query, parameters) -> transaction
                                    .run(query.text(), parameters)
                                    .list(new Rows()::row));
                        }),
                        TimeLimits.config(time)));
    }
}
