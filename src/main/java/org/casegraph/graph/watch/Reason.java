package org.casegraph.graph.watch;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.casegraph.graph.Cause;
import org.casegraph.model.Clearance;
import org.casegraph.model.Label;

/**
 * One thing that made findings change.
 *
 * @param change the id of the import, judgement or ruling, as {@code Touched} has it
 * @param highest the label of all that it was made of: only who may read that is told its subject
 */
public record Reason(String change, Cause cause, Instant at, Label highest) {

    String text() {
        return String.join(" ", change, cause.kind().name(), said(highest), at.toString(), cause.subject());
    }

    static Reason of(String text) {
        var parts = text.split(" ", 5);
        return new Reason(
                parts[0], new Cause(Cause.Kind.valueOf(parts[1]), parts[4]), Instant.parse(parts[3]), label(parts[2]));
    }

    /** The clearance, and after it each compartment with a plus before it. */
    private static String said(Label label) {
        var compartments = label.compartments().stream().map(name -> "+" + name).collect(Collectors.joining());
        return label.clearance().name() + compartments;
    }

    private static Label label(String said) {
        var parts = List.of(said.split("\\+"));
        return new Label(Clearance.valueOf(parts.getFirst()), parts.subList(1, parts.size()));
    }
}
