package org.casegraph.identity.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which sounds a word in Latin letters stands for, whatever the system of writing: a byte for each. */
final class Sounds {

    private static final String ALPHABET = "aeiouybcdfghjklmnprstvzSCx";
    private static final String VOWELS = "aeiouy";
    private static final String BEGINS = "^<";
    static final int COUNT = ALPHABET.length();

    /** What is left in the table: how sounds compare. */
    record Table(
            Map<String, String> spellings,
            Map<String, Float> between,
            Map<String, Float> merged,
            Map<String, Float> left_out,
            float beginning,
            Map<String, Float> length,
            float swapped,
            Map<Writing.Loss, Costs.Table> lost) {}

    private record Spelling(String letters, boolean begins, String ahead, byte[] sounds) {}

    private final Map<Character, List<Spelling>> spellings = new HashMap<>();

    Sounds(Map<String, String> table) {
        table.forEach((key, sound) -> {
            boolean begins = key.startsWith(BEGINS);
            var parts = (begins ? key.substring(BEGINS.length()) : key).split(">");
            var spelling = new Spelling(parts[0], begins, parts.length > 1 ? parts[1] : "", codes(sound));
            spellings
                    .computeIfAbsent(parts[0].charAt(0), _ -> new ArrayList<>())
                    .add(spelling);
        });
        spellings.values().forEach(known -> known.sort((one, other) -> length(other) - length(one)));
    }

    private static int length(Spelling spelling) {
        return 3 * spelling.letters().length() + spelling.ahead().length() + (spelling.begins() ? 1 : 0);
    }

    static byte code(char sound) {
        int code = ALPHABET.indexOf(sound);
        if (code < 0) {
            throw new IllegalArgumentException("There is no sound " + sound + ".");
        }
        return (byte) code;
    }

    private static byte[] codes(String sounds) {
        var codes = new byte[sounds.length()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = code(sounds.charAt(i));
        }
        return codes;
    }

    static boolean isVowel(byte sound) {
        return sound < 5;
    }

    static boolean isGlide(byte sound) {
        return sound == 5;
    }

    static String shown(byte[] sounds) {
        var shown = new StringBuilder();
        for (byte sound : sounds) {
            shown.append(ALPHABET.charAt(sound));
        }
        return shown.toString();
    }

    /** The sounds of a word; the same twice in a row is one. */
    byte[] of(String word) {
        return of(word, true);
    }

    /** The same, but for what stands between two of them unwritten. */
    byte[] of(String word, boolean doublesAreOne) {
        var sounds = new byte[2 * word.length()];
        int count = 0;
        for (int at = 0; at < word.length(); ) {
            var spelling = spelling(word, at);
            if (spelling == null) {
                at++;
                continue;
            }
            for (byte sound : spelling.sounds()) {
                if (count == 0 || !doublesAreOne || sounds[count - 1] != sound) {
                    sounds[count++] = sound;
                }
            }
            at += spelling.letters().length();
        }
        return Arrays.copyOf(sounds, count);
    }

    private @Nullable Spelling spelling(String word, int at) {
        for (var spelling : spellings.getOrDefault(word.charAt(at), List.of())) {
            if (word.startsWith(spelling.letters(), at) && follows(spelling, word, at)) {
                return spelling;
            }
        }
        return null;
    }

    private static boolean follows(Spelling spelling, String word, int at) {
        int next = at + spelling.letters().length();
        if (spelling.begins() && at > 0) {
            return false;
        }
        return switch (spelling.ahead()) {
            case "" -> true;
            case "$" -> next == word.length();
            case "V" -> isVowel(word, next);
            case "K" -> !isVowel(word, next);
            default -> word.startsWith(spelling.ahead(), next);
        };
    }

    private static boolean isVowel(String word, int at) {
        return at < word.length() && VOWELS.indexOf(word.charAt(at)) >= 0;
    }
}
