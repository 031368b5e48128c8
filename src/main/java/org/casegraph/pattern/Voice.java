package org.casegraph.pattern;

import java.util.Optional;
import java.util.OptionalLong;
import org.casegraph.graph.Row;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Stance;
import org.jspecify.annotations.Nullable;

/** Of a statement, what a proof needs to know. */
record Voice(String statement, Stance stance, String origin, Optional<FuzzyDate> date) {

    static Voice of(Row row) {
        return new Voice(row.text("id"), Stance.valueOf(row.text("stance")), row.text("origin"), dateOf(row));
    }

    boolean supports() {
        return stance.supports();
    }

    boolean denies() {
        return stance == Stance.DENIES;
    }

    private static Optional<FuzzyDate> dateOf(Row row) {
        return row.maybeText("edtf")
                .map(edtf -> FuzzyDate.ofBounds(
                        edtf,
                        day(row, "earliestStart"),
                        day(row, "latestStart"),
                        day(row, "earliestEnd"),
                        day(row, "latestEnd"),
                        FuzzyDate.Basis.valueOf(row.text("basis")),
                        null));
    }

    private static @Nullable Long day(Row row, String key) {
        OptionalLong day = row.maybeNumber(key);
        return day.isPresent() ? (Long) day.getAsLong() : null;
    }
}
