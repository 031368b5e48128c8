package org.casegraph.suggest.read;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The small words by which sentences hang together, as {@code suggest/grammar/words.yaml} lists them. */
public final class Grammar {

    private final Map<String, Set<String>> classes = new LinkedHashMap<>();
    private final Forms forms;

    /** As the files of {@code suggest/grammar} have it. */
    public static Grammar read() {
        return new Grammar(lists("grammar/words.yaml"), lists("grammar/verbs.yaml"));
    }

    private static Map<String, List<String>> lists(String path) {
        var lists = new LinkedHashMap<String, List<String>>();
        RuleFiles.one(path).properties().forEach(entry -> lists.put(entry.getKey(), RuleFiles.split(entry.getValue())));
        return lists;
    }

    Grammar(Map<String, List<String>> lists, Map<String, List<String>> irregular) {
        forms = new Forms(irregular);
        lists.forEach((name, words) -> classes.put(name, new LinkedHashSet<>(words)));
    }

    /** Whether a word is of a class; a class that is not listed is a mistake in the program. */
    public boolean is(String wordClass, String word) {
        var words = classes.get(wordClass);
        if (words == null) {
            throw new IllegalArgumentException("suggest/grammar/words.yaml lists no '" + wordClass + "'");
        }
        return words.contains(word);
    }

    public Forms forms() {
        return forms;
    }

    public Phrase verb(String words) {
        return Phrase.of(words, forms, true);
    }

    public Phrase words(String words) {
        return Phrase.of(words, forms, false);
    }
}
