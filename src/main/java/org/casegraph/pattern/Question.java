package org.casegraph.pattern;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are wanted.
 *
 * @param pattern the id of the only pattern, null for all
 * @param involving ids of which at least one has to be in a role; none for all
 * @param minOrigins how many independent origins each leg has to have; a leg with fewer counts as missing
 * @param includePartial whether near misses are wanted too: those that lack one thing
 * @param parameters values for parameters of the pattern, as they may be written; those not named have their defaults
 * @param asOf only what may have begun by this day, and ties that may still have held; null for all
 */
public record Question(
        @Nullable String pattern,
        List<String> involving,
        int minOrigins,
        boolean includePartial,
        Map<String, String> parameters,
        @Nullable LocalDate asOf) {

    public Question {
        involving = List.copyOf(involving);
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** Every complete finding of every pattern. */
    public static Question all() {
        return new Question(null, List.of(), 1, false, new LinkedHashMap<>(), null);
    }

    /** Every complete finding of one pattern. */
    public static Question of(String pattern) {
        return new Question(pattern, List.of(), 1, false, new LinkedHashMap<>(), null);
    }

    public Question involving(List<String> ids) {
        return new Question(pattern, ids, minOrigins, includePartial, parameters, asOf);
    }

    public Question withOrigins(int least) {
        return new Question(pattern, involving, least, includePartial, parameters, asOf);
    }

    public Question withPartial() {
        return new Question(pattern, involving, minOrigins, true, parameters, asOf);
    }

    public Question withParameters(Map<String, String> values) {
        return new Question(pattern, involving, minOrigins, includePartial, values, asOf);
    }

    public Question asOf(@Nullable LocalDate day) {
        return new Question(pattern, involving, minOrigins, includePartial, parameters, day);
    }
}
