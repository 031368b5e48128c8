package org.casegraph.graph.read;

import java.util.List;
import org.casegraph.graph.Row;

/**
 * Something that happened or is said to have happened, as far as the viewer may know it.
 *
 * @param statements ids of all that tell of it, also of those that the viewer may not read
 * @param origins independent origins that support it
 */
public record Act(
        String id, String kind, String category, int severity, List<String> statements, int origins, boolean contested)
        implements Subject, Evidenced {

    public Act {
        statements = List.copyOf(statements);
    }

    /** The act of a row with the columns that the read queries name so. */
    static Act of(Row row) {
        return new Act(
                row.text("id"),
                row.text("kind"),
                row.maybeText("category").orElse(""),
                (int) row.maybeNumber("severity").orElse(0),
                row.texts("statements"),
                (int) row.number("support"),
                row.number("denied") > 0);
    }
}
