package org.casegraph.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.casegraph.model.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** Uncertain times as properties: the text, what it rests on, and the bounds as days since 1970, absent where open. */
final class Dates {

    private Dates() {}

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
