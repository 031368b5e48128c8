package org.casegraph.suggest.act;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The small words by which sentences hang together, as {@code suggest/grammar.yaml} lists them. */
final class Grammar {

    private final Map<String, Set<String>> classes = new LinkedHashMap<>();
    private final Forms forms;

    Grammar(Map<String, List<String>> lists, Map<String, List<String>> irregular) {
        forms = new Forms(irregular);
        lists.forEach((name, words) -> classes.put(name, new LinkedHashSet<>(words)));
    }

    /** Whether a word is of a class; a class that is not listed is a mistake in the program. */
    boolean is(String wordClass, String word) {
        var words = classes.get(wordClass);
        if (words == null) {
            throw new IllegalArgumentException("suggest/grammar.yaml lists no '" + wordClass + "'");
        }
        return words.contains(word);
    }

    Forms forms() {
        return forms;
    }

    Phrase verb(String words) {
        return Phrase.of(words, forms, true);
    }

    Phrase words(String words) {
        return Phrase.of(words, forms, false);
    }
}
