package org.casegraph.graph.protect;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casegraph.identity.NameKeys;
import org.casegraph.identity.name.Heard;
import org.casegraph.identity.name.NameFinder.Sought;
import org.casegraph.identity.name.ReadNames;
import org.casegraph.model.NameType;

/** What somebody was ever called, sorted into names, whose words stand for her, and phrases, which do as a whole. */
final class SoughtNames {

    private static final int LONG = 5;
    private static final int SHORT = 3;

    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> phrases = new LinkedHashSet<>();

    void add(String value, NameType type) {
        (isName(value, type) ? names : phrases).add(value);
    }

    /** What stands for somebody without being a name has words that are everybody's. */
    private static boolean isName(String value, NameType type) {
        return switch (type) {
            case DESCRIPTION -> false;
            case ALIAS, WEAK_ALIAS -> NameKeys.words(value).size() > 1 && isCapitalised(value);
            case PRIMARY, PREVIOUS, MAIDEN, TRANSLITERATION, MISSPELLING -> true;
        };
    }

    private static boolean isCapitalised(String value) {
        for (var word : value.strip().split("[\\s-]+")) {
            var first = word.isEmpty() ? "" : word.substring(0, 1);
            if (first.toLowerCase(Locale.ROOT).equals(first)) {
                return false;
            }
        }
        return !value.startsWith("The ");
    }

    /** How the words of the names begin in Latin letters, to look in the index of words for what else they stand in. */
    List<String> words() {
        var words = new LinkedHashSet<String>();
        names.forEach(name -> ReadNames.shared().spoken(name).heard().stream()
                .map(Heard::letters)
                .filter(letters -> letters.length() > 1)
                .forEach(letters -> words.add(letters.substring(0, letters.length() - dropped(letters)) + "*")));
        return List.copyOf(words);
    }

    /** So many letters at its end differ from case to case. */
    private static int dropped(String letters) {
        return letters.length() > LONG ? 2 : letters.length() > SHORT ? 1 : 0;
    }

    Sought sought(String key, boolean isPerson) {
        return new Sought(key, isPerson, List.copyOf(names), List.copyOf(phrases));
    }
}
