package org.casegraph.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How well something stands, by what a viewer may read.
 *
 * @param support independent origins that say it
 * @param denied independent origins that deny it
 * @param first the first day on which it may have been so; none where nothing bounds it
 * @param last the last such day, likewise
 * @param statements ids of the statements that tell of it, in their order
 */
public record Standing(
        long support, long denied, Optional<LocalDate> first, Optional<LocalDate> last, List<String> statements) {

    public Standing {
        statements = List.copyOf(statements);
    }

    static Standing of(Row row) {
        long first = row.number("firstDay");
        long last = row.number("lastDay");
        boolean isDated = first <= last;
        return new Standing(
                row.number("support"),
                row.number("denied"),
                isDated ? day(first) : Optional.empty(),
                isDated ? day(last) : Optional.empty(),
                row.texts("statements"));
    }

    private static Optional<LocalDate> day(long day) {
        return Math.abs(day) == Dates.NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }
}
