package org.casegraph.identity.name;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The endings of family names, of cases, and those that come and go. */
final class Endings {

    private static final int SHORTEST_STEM = 3;

    /** The table of endings. */
    record Table(
            List<String> family,
            Map<String, String> feminine,
            Map<String, String> same,
            List<String> dropped,
            Map<String, String> cases,
            List<String> given) {}

    private final Table table;

    Endings(Table table) {
        this.table = table;
    }

    boolean isOfFamily(String word) {
        return longest(word, table.family()).isPresent()
                || longest(word, table.cases().keySet()).isPresent();
    }

    /** Whether a word can only be a family name in another case. */
    boolean isInCase(String word) {
        return longest(word, table.cases().keySet()).isPresent();
    }

    boolean isFeminine(String word) {
        return longest(word, table.feminine().keySet()).isPresent();
    }

    /** The word with the ending that stands for the other ways of writing it. */
    String usual(String word) {
        return swapped(word, table.same()).orElse(word);
    }

    /** The form from which a family name in another case or gender was made. */
    Optional<String> uncased(String word) {
        return swapped(word, table.cases()).or(() -> swapped(word, table.feminine()));
    }

    /** A given name without what another case has added to it. */
    Optional<String> givenUncased(String word) {
        return longest(word, table.given()).map(ending -> without(word, ending));
    }

    /** A family name without an ending that comes and goes. */
    Optional<String> root(String word) {
        return longest(word, table.dropped()).map(ending -> without(word, ending));
    }

    private static Optional<String> swapped(String word, Map<String, String> endings) {
        return longest(word, endings.keySet()).map(ending -> without(word, ending) + endings.get(ending));
    }

    static String without(String word, String ending) {
        return word.substring(0, word.length() - ending.length());
    }

    static Optional<String> longest(String word, Iterable<String> endings) {
        String best = null;
        for (var ending : endings) {
            boolean fits = word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM;
            if (fits && (best == null || ending.length() > best.length())) {
                best = ending;
            }
        }
        return Optional.ofNullable(best);
    }
}
