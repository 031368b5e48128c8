package org.casegraph.graph.watch;

import java.util.List;
import org.casegraph.graph.Row;
import org.casegraph.model.Clearance;

/**
 * The right to look at the findings: one process has it at a time.
 *
 * @param version how often findings have been looked at; a turn that took too long has an old one, and may not write
 * @param highest the highest clearance of any statement; above it nothing is different
 * @param patterns the patterns that were looked at as a whole, each with what its file said
 */
public record Turn(String holder, long version, Clearance highest, List<String> patterns) {

    public Turn {
        patterns = List.copyOf(patterns);
    }

    static Turn of(String holder, Row row) {
        return new Turn(
                holder, row.number("version"), Clearance.values()[(int) row.number("highest")], row.texts("patterns"));
    }
}
