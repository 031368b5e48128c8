package org.casegraph.identity.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/** The words of a name of anything, in Latin letters and as they sound, whatever part of the name they are. */
public final class SpokenName {

    private static final int LONGEST_WORD = 24;
    private static final int LONGEST_CODE = 8;

    private final List<Word> words;

    SpokenName(List<Word> words) {
        this.words = List.copyOf(words);
    }

    List<Word> words() {
        return words;
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public List<Heard> heard() {
        return words.stream()
                .map(word -> new Heard(cut(word.ascii()), List.copyOf(Codes.spoken(word, LONGEST_CODE))))
                .toList();
    }

    /** All words in Latin letters, in the order of the alphabet. */
    public String romanized() {
        return words.stream().map(Word::ascii).sorted().collect(Collectors.joining(" "));
    }

    /** What all words together sound like, in the order of the alphabet; digits as they are. */
    public SequencedSet<String> sounds() {
        var codes = words.stream().map(SpokenName::codes).toList();
        int most = codes.stream().mapToInt(List::size).max().orElse(0);
        var sounds = new LinkedHashSet<String>();
        for (int i = 0; i < most; i++) {
            int at = i;
            sounds.add(codes.stream()
                    .map(word -> word.get(Math.min(at, word.size() - 1)))
                    .sorted()
                    .collect(Collectors.joining(" ")));
        }
        return sounds;
    }

    private static List<String> codes(Word word) {
        var codes = List.copyOf(Codes.spoken(word, LONGEST_CODE));
        return codes.isEmpty() ? List.of(word.ascii()) : codes;
    }

    private static String cut(String ascii) {
        return ascii.length() > LONGEST_WORD ? ascii.substring(0, LONGEST_WORD) : ascii;
    }
}
