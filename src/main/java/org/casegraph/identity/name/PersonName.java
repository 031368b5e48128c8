package org.casegraph.identity.name;

import java.util.List;

/** A name of a person, read and ready to be compared with many others. */
public final class PersonName {

    private final String value;
    private final List<Word> words;
    private final Word[] counted;
    private final Word[] initials;
    private final Gender gender;

    PersonName(String value, List<Word> words, Gender gender) {
        this.value = value;
        this.words = List.copyOf(words);
        this.counted = words.stream().filter(Word::isCounted).toArray(Word[]::new);
        this.initials =
                words.stream().filter(word -> word.part() == Part.INITIAL).toArray(Word[]::new);
        this.gender = gender;
    }

    /** The name as it stands in its source. */
    public String value() {
        return value;
    }

    /** What the title or the patronymic tells. */
    public Gender gender() {
        return gender;
    }

    List<Word> words() {
        return words;
    }

    /** The words that decide. */
    Word[] counted() {
        return counted;
    }

    Word[] initials() {
        return initials;
    }

    int generation() {
        return words.stream()
                .filter(word -> word.part() == Part.GENERATION)
                .mapToInt(word -> (int) word.length())
                .findFirst()
                .orElse(0);
    }
}
