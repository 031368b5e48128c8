package org.casegraph.pattern;

import java.util.Optional;
import java.util.OptionalLong;
import org.casegraph.graph.Row;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Of a statement, what a proof needs to know.
 *
 * @param began when what it tells of began: a threat that went on after an exile still came before it
 */
record Voice(String statement, Stance stance, String origin, Optional<FuzzyDate> began) {

    static Voice of(Row row) {
        return new Voice(row.text("id"), Stance.valueOf(row.text("stance")), row.text("origin"), beginning(row));
    }

    boolean supports() {
        return stance.supports();
    }

    boolean denies() {
        return stance == Stance.DENIES;
    }

    private static Optional<FuzzyDate> beginning(Row row) {
        return row.maybeText("edtf").map(edtf -> {
            var first = day(row, "earliestStart");
            var last = day(row, row.has("latestStart") ? "latestStart" : "latestEnd");
            return FuzzyDate.ofBounds(edtf, first, last, first, last, FuzzyDate.Basis.valueOf(row.text("basis")), null);
        });
    }

    private static @Nullable Long day(Row row, String key) {
        OptionalLong day = row.maybeNumber(key);
        return day.isPresent() ? (Long) day.getAsLong() : null;
    }
}
