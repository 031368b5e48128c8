package org.casegraph.identity.name;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.SequencedSet;
import org.casegraph.identity.name.Writing.Loss;

/** The consonants of a word, those that systems of writing mix up counted as one: what blocking goes by. */
final class Codes {

    /** The class of each sound, in the order of the sounds; a blank is left out. */
    private static final String CLASSES = "      pstvkksklmnprstvsssk";

    private static final byte G = Sounds.code('g');
    private static final byte H = Sounds.code('h');
    private static final byte J = Sounds.code('j');
    private static final byte N = Sounds.code('n');
    private static final byte S = Sounds.code('s');
    private static final byte V = Sounds.code('v');
    private static final byte CH = Sounds.code('C');
    private static final char VOWEL = 'a';

    private Codes() {}

    /** The codes of a word: more than one where a letter stands for quite other sounds in other systems. */
    static SequencedSet<String> of(Word word, int longest) {
        var codes = new LinkedHashSet<String>();
        add(codes, word.sounds(), word, longest);
        if (word.root() != null) {
            add(codes, word.root(), word, longest);
        } else if (word.uncased() != null) {
            add(codes, word.uncased(), word, longest);
        }
        codes.remove("");
        return codes;
    }

    /** The same of the word as another system of writing has it. */
    static SequencedSet<String> of(Word word, int system, int longest) {
        var sounds = word.sounds(system);
        if (sounds == word.sounds()) {
            return of(word, longest);
        }
        var codes = new LinkedHashSet<String>();
        codes.add(code(sounds, (byte) -1, ' ', longest));
        codes.remove("");
        return codes;
    }

    /** The same in capitals, with a vowel at the beginning kept: long enough to look up what somebody begins to type. */
    static SequencedSet<String> spoken(Word word, int longest) {
        var spoken = new LinkedHashSet<String>();
        var beginnings = beginnings(word.sounds());
        for (var code : of(word, longest)) {
            boolean heard = beginnings.stream().anyMatch(code::startsWith);
            boolean open = beginnings.contains(String.valueOf(VOWEL));
            if (heard || open) {
                spoken.add((heard ? code : VOWEL + code).toUpperCase(Locale.ROOT));
            }
        }
        return spoken;
    }

    private static void add(SequencedSet<String> codes, byte[] sounds, Word word, int longest) {
        codes.add(code(sounds, (byte) -1, ' ', longest));
        if (contains(sounds, J)) {
            codes.add(code(sounds, J, ' ', longest));
        }
        if (contains(sounds, CH)) {
            codes.add(code(sounds, CH, 'k', longest));
        }
        if (sounds.length > 1 && sounds[0] == H) {
            codes.add(code(sounds, H, ' ', longest));
        }
        if (word.writing().loss() == Loss.VOWELS && contains(sounds, V)) {
            codes.add(code(sounds, V, ' ', longest));
        }
    }

    /** The classes with which a word may begin. */
    static SequencedSet<String> beginnings(byte[] sounds) {
        var beginnings = new LinkedHashSet<String>();
        if (sounds.length == 0) {
            return beginnings;
        }
        char first = classOf(sounds[0]);
        beginnings.add(String.valueOf(first == ' ' ? VOWEL : first));
        if (sounds[0] == J || sounds[0] == H) {
            beginnings.add(String.valueOf(VOWEL));
        }
        if (sounds[0] == CH) {
            beginnings.add("k");
        }
        return beginnings;
    }

    private static String code(byte[] sounds, byte special, char written, int longest) {
        var code = new StringBuilder();
        char last = ' ';
        for (int i = 0; i < sounds.length && code.length() < longest; i++) {
            boolean silent = i > 0 && (sounds[i] == G && sounds[i - 1] == N || sounds[i] == H && sounds[i - 1] == S);
            char now = silent ? ' ' : sounds[i] == special ? written : classOf(sounds[i]);
            if (now != ' ' && (now != last || code.isEmpty())) {
                code.append(now);
                last = now;
            }
        }
        return code.isEmpty() && sounds.length > 0 ? String.valueOf(VOWEL) : code.toString();
    }

    private static char classOf(byte sound) {
        return CLASSES.charAt(sound);
    }

    private static boolean contains(byte[] sounds, byte sound) {
        for (byte one : sounds) {
            if (one == sound) {
                return true;
            }
        }
        return false;
    }
}
