package org.casegraph.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.casegraph.model.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** Uncertain times as properties: the text, what it rests on, and the bounds as days since 1970, absent where open. */
final class Dates {

    /** Later than any date that can be written: a bound that is open, or a time of which nothing is said. */
    static final long NEVER = 1_000_000_000_000L;

    private Dates() {}

    /** The first day it may have been; long ago where that is open, {@link #NEVER} where nothing is said. */
    static long firstDay(Optional<FuzzyDate> date) {
        return date.map(known -> bound(known.earliestStartDay(), -NEVER)).orElse(NEVER);
    }

    /** The last day it may have been; {@link #NEVER} where that is open, before all times where nothing is said. */
    static long lastDay(Optional<FuzzyDate> date) {
        return date.map(known -> bound(known.latestEndDay(), NEVER)).orElse(-NEVER);
    }

    private static long bound(@Nullable Long day, long open) {
        return day == null ? open : day;
    }

    static Map<String, Object> properties(FuzzyDate date) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("edtf", date.edtf());
        properties.put("basis", date.basis().name());
        put(properties, "anchor", date.anchor());
        put(properties, "earliestStart", date.earliestStartDay());
        put(properties, "latestStart", date.latestStartDay());
        put(properties, "earliestEnd", date.earliestEndDay());
        put(properties, "latestEnd", date.latestEndDay());
        return properties;
    }

    static Optional<FuzzyDate> read(Row row) {
        return row.maybeText("edtf")
                .map(edtf -> FuzzyDate.ofBounds(
                        edtf,
                        day(row.maybeNumber("earliestStart")),
                        day(row.maybeNumber("latestStart")),
                        day(row.maybeNumber("earliestEnd")),
                        day(row.maybeNumber("latestEnd")),
                        FuzzyDate.Basis.valueOf(row.text("basis")),
                        row.maybeText("anchor").orElse(null)));
    }

    private static @Nullable Long day(OptionalLong day) {
        return day.isPresent() ? (Long) day.getAsLong() : null;
    }

    private static void put(Map<String, Object> properties, String key, @Nullable Object value) {
        if (value != null) {
            properties.put(key, value);
        }
    }
}
