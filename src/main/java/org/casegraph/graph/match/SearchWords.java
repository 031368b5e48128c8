package org.casegraph.graph.match;

import java.util.List;
import java.util.stream.Collectors;
import org.casegraph.identity.NameKeys;

/**
 * The words of a search. The score is our own, because that of the index depends on all names in it, also on those that
 * the viewer may not know.
 */
final class SearchWords {

    private static final double BEGINNING = 0.8;
    private static final double INSIDE = 0.6;

    private final List<String> words;

    SearchWords(String text) {
        this.words = words(text);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The search in the language of the index: each word or its beginning. Nothing in it can be syntax. */
    String query() {
        return words.stream().map(word -> word + " " + word + "*").collect(Collectors.joining(" "));
    }

    /** How well a name fits: 1 where each word is one of the name's and none is left over; 0 where few words fit. */
    double score(String name) {
        var theirs = words(name);
        double fitting = words.stream().mapToDouble(word -> fit(word, theirs)).sum();
        if (theirs.isEmpty() || fitting * 2 < words.size() * INSIDE) {
            return 0;
        }
        double asked = fitting / words.size();
        double covered = Math.min(1, fitting / theirs.size());
        return Math.round((0.75 * asked + 0.25 * covered) * 1000) / 1000.0;
    }

    private static double fit(String word, List<String> theirs) {
        if (theirs.contains(word)) {
            return 1;
        }
        if (theirs.stream().anyMatch(other -> other.startsWith(word))) {
            return BEGINNING;
        }
        return theirs.stream().anyMatch(other -> other.contains(word)) ? INSIDE : 0;
    }

    /** Letters and digits only, folded; lower case also keeps AND, OR and NOT from meaning anything. */
    private static List<String> words(String text) {
        return NameKeys.words(text).stream().distinct().toList();
    }
}
