package org.casegraph.query.past;

import graphql.execution.instrumentation.InstrumentationState;
import java.time.Instant;
import java.util.Optional;
import org.casegraph.graph.Past;
import org.casegraph.graph.Pasts;
import org.casegraph.query.refusal.CallerMistake;
import org.jspecify.annotations.Nullable;

/** The past that one request asks about: opened by the first field that asks, closed with the request. */
final class OpenPast implements InstrumentationState {

    private final Pasts pasts;
    private @Nullable Instant moment;
    private Optional<Past> past = Optional.empty();
    private boolean isDone;

    OpenPast(Pasts pasts) {
        this.pasts = pasts;
    }

    /** What was known at the moment; empty where that is now. */
    synchronized Optional<Past> at(Instant asked) {
        if (moment != null && !moment.equals(asked)) {
            throw new CallerMistake("One request asks about one earlier moment, beside the present; ask about another"
                    + " in a request of its own.");
        }
        if (moment == null && !isDone) {
            past = pasts.open(asked);
            moment = asked;
        }
        return past;
    }

    synchronized void close() {
        isDone = true;
        past.ifPresent(Past::close);
    }
}
