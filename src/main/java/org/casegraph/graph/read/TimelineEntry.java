package org.casegraph.graph.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * An act at its place in time.
 *
 * @param of which of those asked about have a part in it
 * @param date what its dates allow together or, where they disagree, the span of all; null where none is given
 * @param dates each date that is given
 * @param datesDiffer whether no time fits all of them
 * @param after what it came after
 * @param furtherAfter how many more acts than those it comes directly after, by their dates
 */
public record TimelineEntry(
        Act act,
        List<Entity> of,
        @Nullable FuzzyDate date,
        List<GivenDate> dates,
        boolean datesDiffer,
        List<Precedence> after,
        int furtherAfter) {

    /** A date as some statements give it. */
    public record GivenDate(FuzzyDate date, List<Statement> statements) {

        public GivenDate {
            statements = List.copyOf(statements);
        }
    }

    public TimelineEntry {
        of = List.copyOf(of);
        dates = List.copyOf(dates);
        after = List.copyOf(after);
    }

    public @Nullable LocalDate earliest() {
        return Optional.ofNullable(date).map(FuzzyDate::earliestStart).orElse(null);
    }

    public @Nullable LocalDate latest() {
        return Optional.ofNullable(date).map(FuzzyDate::latestEnd).orElse(null);
    }
}
