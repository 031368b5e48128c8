package org.casegraph.graph.watch;

import java.time.Instant;
import org.casegraph.graph.Cause;
import org.casegraph.model.Clearance;

/**
 * One thing that made findings change.
 *
 * @param change the id of the import, judgement or ruling, as {@code Touched} has it
 * @param highest the highest clearance of what it was made of: only who may read that is told its subject
 */
public record Reason(String change, Cause cause, Instant at, Clearance highest) {

    String text() {
        return String.join(" ", change, cause.kind().name(), highest.name(), at.toString(), cause.subject());
    }

    static Reason of(String text) {
        var parts = text.split(" ", 5);
        return new Reason(
                parts[0],
                new Cause(Cause.Kind.valueOf(parts[1]), parts[4]),
                Instant.parse(parts[3]),
                Clearance.valueOf(parts[2]));
    }
}
