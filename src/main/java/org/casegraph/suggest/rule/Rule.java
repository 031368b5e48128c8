package org.casegraph.suggest.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a rule file.
 *
 * @param name by which proposals refer to it
 * @param says what it goes by, in a sentence
 * @param kind what it finds, in the words of the rule file
 * @param type of an institution, null where the rule does not tell
 * @param score how often it is right, between 0 and 1
 * @param pattern null for a rule that works by lists and code, which the rule file only describes
 * @param matches texts in which it finds what stands between [ and ]
 * @param not texts in which it finds nothing
 */
public record Rule(
        String name,
        String says,
        String kind,
        @Nullable String type,
        double score,
        @Nullable Pattern pattern,
        List<String> matches,
        List<String> not) {

    public Rule {
        matches = List.copyOf(matches);
        not = List.copyOf(not);
    }
}
