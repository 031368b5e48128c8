package org.casegraph.identity.name;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;

/** Puts right the letters of one alphabet that were typed for their likes in another. */
final class Homoglyphs {

    private final Map<Integer, Integer> toCyrillic = new HashMap<>();
    private final Map<Integer, Integer> toLatin = new HashMap<>();
    private final Map<Integer, String> digits = new HashMap<>();

    Homoglyphs(Letters letters) {
        letters.lookalikes().forEach((latin, cyrillic) -> {
            toCyrillic.put(latin.codePointAt(0), cyrillic.codePointAt(0));
            toLatin.put(cyrillic.codePointAt(0), latin.codePointAt(0));
        });
        letters.digits().forEach((digit, letter) -> digits.put(digit.codePointAt(0), letter));
    }

    /** One word, put right by its own letters; those around it decide where it has only letters that look alike. */
    String repaired(String word, boolean amongCyrillic) {
        int latin = count(word, UnicodeScript.LATIN);
        int cyrillic = count(word, UnicodeScript.CYRILLIC);
        var letters = latin + cyrillic > 1 ? withoutDigits(word) : word;
        if (latin > 0 && (cyrillic > 0 || amongCyrillic) && all(letters, UnicodeScript.LATIN, toCyrillic)) {
            return changed(letters, toCyrillic);
        }
        if (latin > 0 && cyrillic > 0 && all(letters, UnicodeScript.CYRILLIC, toLatin)) {
            return changed(letters, toLatin);
        }
        if (latin > 0 && cyrillic > 0) {
            return changed(letters, cyrillic >= latin ? toCyrillic : toLatin);
        }
        return letters;
    }

    private String withoutDigits(String word) {
        if (word.codePoints().noneMatch(digits::containsKey)) {
            return word;
        }
        var plain = new StringBuilder();
        word.codePoints().forEach(c -> plain.append(digits.getOrDefault(c, Character.toString(c))));
        return plain.toString();
    }

    private static boolean all(String word, UnicodeScript script, Map<Integer, Integer> known) {
        return word.codePoints().filter(c -> UnicodeScript.of(c) == script).allMatch(known::containsKey);
    }

    private static String changed(String word, Map<Integer, Integer> to) {
        var plain = new StringBuilder();
        word.codePoints().forEach(c -> plain.appendCodePoint(to.getOrDefault(c, c)));
        return plain.toString();
    }

    static int count(String word, UnicodeScript script) {
        return (int)
                word.codePoints().filter(c -> UnicodeScript.of(c) == script).count();
    }
}
