package org.casegraph.graph.match;

import java.util.List;
import org.casegraph.identity.name.Band;
import org.casegraph.identity.name.NameComparison;
import org.casegraph.identity.name.Part;
import org.casegraph.identity.name.TokenComparison.Verdict;
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

    /** Whether they have a name of a family in common; a first word that may be a given name is none. */
    boolean isOfOneFamily() {
        return words.stream().anyMatch(word -> word.verdict() == Verdict.SAME && isOfFamily(word));
    }

    private boolean isOfFamily(WordPair word) {
        boolean leadsBoth = leads(one, word.one()) && leads(other, word.other());
        return word.part().equals(Part.FAMILY.name()) || word.part().equals(Part.NAME.name()) && !leadsBoth;
    }

    private static boolean leads(Form form, @Nullable String word) {
        return word != null && form.value().startsWith(word) && !form.value().equals(word);
    }

    List<String> forms() {
        return List.of(one.value(), other.value());
    }
}
