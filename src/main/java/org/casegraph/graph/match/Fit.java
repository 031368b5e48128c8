package org.casegraph.graph.match;

import java.util.List;
import org.casegraph.identity.name.Band;
import org.casegraph.identity.name.NameComparison;
import org.jspecify.annotations.Nullable;

/**
 * The two forms of two names that tell most about whether they are of one, and how they compare.
 *
 * @param succeeds whether one is a later name of a body than the other
 * @param people how they compare as names of people, null for anything else
 */
record Fit(
        Form one,
        Form other,
        double score,
        boolean succeeds,
        String sentence,
        List<WordPair> words,
        @Nullable NameComparison people) {

    Band band() {
        return Band.of(score);
    }

    /** The same, the other first. */
    List<String> forms() {
        return List.of(one.value(), other.value());
    }
}
