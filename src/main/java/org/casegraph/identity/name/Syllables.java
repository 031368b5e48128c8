package org.casegraph.identity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Tells names of languages whose names are made of a known set of syllables. */
final class Syllables {

    /** What the table says of a language. */
    record Table(List<String> families, String syllable, int most, boolean exact) {}

    /**
     * A language whose name this is.
     *
     * @param exact whether two such names must have the same letters
     */
    record Language(String name, boolean exact, Set<String> families, Pattern word) {

        private boolean isWord(String word) {
            return word().matcher(word).matches();
        }
    }

    private static final int LONGEST_NAME = 4;

    private final List<Language> languages = new ArrayList<>();

    Syllables(Map<String, Table> tables) {
        new TreeMap<>(tables)
                .forEach((name, table) -> languages.add(new Language(
                        name,
                        table.exact(),
                        new TreeSet<>(table.families()),
                        Pattern.compile("(?:" + table.syllable() + "){1," + table.most() + "}"))));
    }

    /** The first language in which all words can be syllables, and the first or the last word is a family name. */
    Optional<Language> of(List<Draft> drafts) {
        var words = drafts.stream().map(draft -> draft.piece.ascii()).toList();
        if (words.size() < 2 || words.size() > LONGEST_NAME) {
            return Optional.empty();
        }
        return languages.stream()
                .filter(language -> language.families().contains(words.getFirst())
                        || language.families().contains(words.getLast()))
                .filter(language -> words.stream().allMatch(language::isWord))
                .findFirst();
    }
}
