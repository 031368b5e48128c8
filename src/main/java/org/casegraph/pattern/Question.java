package org.casegraph.pattern;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are wanted.
 *
 * @param pattern the id of the only pattern, null for all
 * @param involving ids of which at least one has to be in a role; none for all
 * @param minOrigins how many independent origins each leg has to have; a leg with fewer counts as missing
 * @param includePartial whether near misses are wanted too: those that lack one thing
 */
public record Question(@Nullable String pattern, List<String> involving, int minOrigins, boolean includePartial) {

    public Question {
        involving = List.copyOf(involving);
    }

    /** Every complete finding of every pattern. */
    public static Question all() {
        return new Question(null, List.of(), 1, false);
    }

    /** Every complete finding of one pattern. */
    public static Question of(String pattern) {
        return new Question(pattern, List.of(), 1, false);
    }

    public Question involving(List<String> ids) {
        return new Question(pattern, ids, minOrigins, includePartial);
    }

    public Question withOrigins(int least) {
        return new Question(pattern, involving, least, includePartial);
    }

    public Question withPartial() {
        return new Question(pattern, involving, minOrigins, true);
    }
}
