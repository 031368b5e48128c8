package org.casegraph.graph.match;

import java.util.List;
import java.util.stream.Collectors;
import org.casegraph.identity.NameKeys;

/** The words of a search as they are written. Nothing in them can be syntax of the index. */
final class SearchWords {

    private static final double BEGINNING = 0.8;
    private static final double INSIDE = 0.6;
    private static final double ALL = 0.9;
    private static final int MOST = 24;

    private final List<String> words;

    SearchWords(String text) {
        this.words = words(text).stream().limit(MOST).toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * The search in the language of the index: each word or its beginning. A name with the beginnings of all comes before
     * one with a single word that is rare.
     */
    String query() {
        return words.stream().map(word -> word + " " + word + "*^8").collect(Collectors.joining(" "));
    }

    /** How well a name fits: from 0.9 where each word is one of the name's; 0 where few words fit. */
    double score(String name) {
        var theirs = words(name);
        double fitting = words.stream().mapToDouble(word -> fit(word, theirs)).sum();
        if (theirs.isEmpty() || fitting * 2 < words.size() * INSIDE) {
            return 0;
        }
        double asked = fitting / words.size();
        double covered = Math.min(1, fitting / theirs.size());
        return asked == 1 ? ALL + (1 - ALL) * covered : 0.75 * asked + 0.25 * covered;
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
