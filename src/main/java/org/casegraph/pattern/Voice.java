package org.casegraph.pattern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.casegraph.graph.Row;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Of a statement, what a proof needs to know.
 *
 * @param origins those it goes back to: statements that share one of them have one origin
 * @param aside the aspects in which it does not count, because others are preferred to it
 * @param began when what it tells of began: a threat that went on after an exile still came before it
 */
record Voice(String statement, Stance stance, List<String> origins, Optional<FuzzyDate> began, Set<String> aside) {

    static Voice of(Row row) {
        return new Voice(
                row.text("id"), Stance.valueOf(row.text("stance")), row.texts("origins"), beginning(row), aside(row));
    }

    /** The aspects in which the latest resolution prefers others to it. */
    private static Set<String> aside(Row row) {
        var latest = new LinkedHashMap<String, Boolean>();
        row.rows("rulings").stream()
                .sorted(Comparator.comparing((Row ruling) -> Instant.parse(ruling.text("recordedAt")))
                        .thenComparing(ruling -> ruling.text("id")))
                .forEach(ruling -> latest.put(ruling.text("aspect"), ruling.flag("isAside")));
        latest.values().removeIf(isAside -> !isAside);
        return latest.keySet();
    }

    /** Whether what the statement of a row tells of may have begun by a day; a relation must also not be over by then. */
    static boolean mayHoldBy(LocalDate day, Row row) {
        long asOf = day.toEpochDay();
        boolean mayHaveBegun = row.maybeNumber("earliestStart").orElse(asOf) <= asOf;
        boolean isOver = row.text("form").equals("RELATED")
                && row.maybeNumber("latestEnd").orElse(asOf) < asOf;
        return mayHaveBegun && !isOver;
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
