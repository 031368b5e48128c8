package org.casegraph.suggest.mention;

import java.util.List;
import java.util.Set;

/**
 * Somebody whom a text names.
 *
 * @param who the number that all mentions of this person share
 * @param words of the longest name that the text gives, without initials
 * @param surname the word of it that stands for it alone
 */
record Person(int who, Set<String> words, String surname, Sex sex) {

    /** What titles and words for kin tell. */
    enum Sex {
        UNTOLD,
        WOMAN,
        MAN
    }

    /** Whether it is the last word of the name or, where the name has three or more, the one before. */
    boolean isNamed(String word) {
        var all = List.copyOf(words);
        return surname.equals(word) || all.size() > 2 && all.get(all.size() - 2).equals(word);
    }

    boolean hasInitial(String initial) {
        return words.stream().anyMatch(word -> word.startsWith(initial));
    }
}
