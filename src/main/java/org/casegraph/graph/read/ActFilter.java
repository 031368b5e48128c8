package org.casegraph.graph.read;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Narrows a list of acts; null does not. */
public record ActFilter(
        @Nullable List<String> kinds,
        @Nullable String category,
        @Nullable String inCase,
        @Nullable List<String> involving,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Integer minOrigins,
        @Nullable Boolean contested) {

    public static final ActFilter NONE = new ActFilter(null, null, null, null, null, null, null, null);
}
