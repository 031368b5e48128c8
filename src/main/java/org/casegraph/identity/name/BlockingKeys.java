package org.casegraph.identity.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * Keys that two writings of one name nearly always share and two names seldom, so that only few pairs need comparing.
 *
 * <p>A key is the code of one word with the beginning of another, or, for names of one word, its code alone. They are plain
 * ASCII and short, fit for an index of any store.
 */
public final class BlockingKeys {

    private static final int CODE = 4;
    private static final int JOINED = 6;
    private static final int LEAST = 2;
    private static final int LONG = 3;

    private BlockingKeys() {}

    /** The keys of a name of a person; none for a name without words. */
    public static SequencedSet<String> of(PersonName name) {
        var keys = new LinkedHashSet<String>();
        var words = words(name);
        if (words.size() == 1 && name.initials().length == 0) {
            words.getFirst().systems().forEach(system -> Codes.of(words.getFirst(), system, JOINED)
                    .forEach(code -> keys.add("1:" + code)));
            return keys;
        }
        for (var word : words) {
            for (var other : words) {
                if (word != other) {
                    pair(keys, word, other);
                }
            }
            for (var initial : name.initials()) {
                pair(keys, word, initial);
            }
        }
        joined(keys, words);
        words.stream()
                .flatMapToInt(Word::systems)
                .distinct()
                .filter(system -> system != Word.ANY)
                .forEach(system -> pairs(keys, words, name.initials(), system));
        return keys;
    }

    /** The key of a word alone, under which a name of which only one word is known finds those that have it. */
    public static SequencedSet<String> ofWords(PersonName name) {
        var keys = new LinkedHashSet<String>();
        for (var word : words(name)) {
            Codes.of(word, JOINED).forEach(code -> keys.add("1:" + code));
        }
        return keys;
    }

    private static void pair(SequencedSet<String> keys, Word word, Word other) {
        for (var beginning : Codes.beginnings(other.sounds())) {
            word.names().forEach(group -> keys.add("#" + group + "." + beginning));
        }
        for (var code : Codes.of(word, CODE)) {
            meet(keys, code, other, Word.ANY);
            other.names().forEach(group -> keys.add(code + ".#" + group));
            other.shortOf().forEach(group -> keys.add(code + ".#" + group));
        }
    }

    /** A code with how the other word begins; where both are short, as many words are, with all of the other. */
    private static void meet(SequencedSet<String> keys, String code, Word other, int system) {
        for (var more : Codes.of(other, system, LONG)) {
            if (code.length() < LONG && more.length() < LONG && other.part() != Part.INITIAL) {
                keys.add(code + ":" + more);
            } else {
                Codes.beginnings(other.sounds(system)).forEach(begun -> keys.add(code + "." + begun));
            }
        }
    }

    /** The whole name as one system of writing has it. */
    private static void pairs(SequencedSet<String> keys, List<Word> words, Word[] initials, int system) {
        for (var word : words) {
            for (var code : Codes.of(word, system, CODE)) {
                for (var other : words) {
                    if (word != other) {
                        meet(keys, code, other, system);
                    }
                }
                for (var initial : initials) {
                    Codes.beginnings(initial.sounds()).forEach(begun -> keys.add(code + "." + begun));
                }
            }
        }
    }

    /** Two words, for those who write them as one. */
    private static void joined(SequencedSet<String> keys, List<Word> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            for (var first : Codes.of(words.get(i), JOINED)) {
                if (first.length() >= LEAST) {
                    Codes.of(words.get(i + 1), JOINED).forEach(second -> keys.add("1:" + cut(first + second)));
                    Codes.of(words.get(i + 1), JOINED).forEach(second -> keys.add("1:" + cut(second + first)));
                }
            }
        }
    }

    private static String cut(String code) {
        return code.length() <= JOINED ? code : code.substring(0, JOINED);
    }

    /** Patronymics count only where there is little else, since others leave them out. */
    private static List<Word> words(PersonName name) {
        var words = new ArrayList<Word>();
        for (var word : name.counted()) {
            if (word.part() != Part.PATRONYMIC) {
                words.add(word);
            }
        }
        return words.size() < LEAST && name.initials().length == 0 ? List.of(name.counted()) : words;
    }
}
