package org.casegraph.pattern;

import java.util.List;
import java.util.Optional;
import org.casegraph.graph.Row;
import org.casegraph.model.Clearance;

/**
 * An act or a tie that a leg consists of, as far as the viewer may know it.
 *
 * @param statements ids of all statements behind it, also of those that the viewer may not read
 */
record Element(String id, boolean isAct, List<String> statements) {

    /** The element that a row holds; empty where nothing that the viewer may read supports it. */
    static Optional<Element> of(Row row, Clearance clearance) {
        boolean isSupported = row.maybeNumber("clearance").orElse(Long.MAX_VALUE) <= clearance.rank()
                && at(row.numbers("support"), clearance) > 0;
        return isSupported
                ? Optional.of(new Element(row.text("id"), isAct(row), row.texts("statements")))
                : Optional.empty();
    }

    private static boolean isAct(Row row) {
        return row.has(Row.LABELS) && row.labels().contains("Act");
    }

    private static long at(List<Long> levels, Clearance clearance) {
        return levels.size() > clearance.rank() ? levels.get(clearance.rank()) : 0;
    }
}
