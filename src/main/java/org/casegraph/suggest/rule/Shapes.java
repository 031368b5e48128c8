package org.casegraph.suggest.rule;

import java.util.Set;

/** Tells how a word is written. */
final class Shapes {

    /** What a name may begin with in small letters. */
    private static final Set<String> SMALL_BEGINNINGS = Set.of(
            "al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ud", "ul", "ur", "bin", "ibn", "d", "l", "de",
            "dell", "o", "n", "m", "t", "s", "un", "us", "ath", "adh", "uz", "abd", "abu");

    private Shapes() {}

    static Shape of(String word) {
        int capitals = 0;
        int small = 0;
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            capitals += Character.isUpperCase(c) ? 1 : 0;
            small += Character.isLowerCase(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
        }
        if (digits > 0) {
            return letters == 0 ? Shape.NUMBER : Shape.CODE;
        }
        if (capitals + small == 0) {
            return Shape.UNCASED;
        }
        if (capitals == 0) {
            return Shape.SMALL;
        }
        if (small == 0 && letters == 1) {
            return Shape.INITIAL;
        }
        return small == 0 ? Shape.CAPITALS : mixed(word);
    }

    private static Shape mixed(String word) {
        if (Character.isUpperCase(word.charAt(0))) {
            return isShouted(word) ? Shape.CAPITALS : Shape.CAPITAL;
        }
        int cut = 0;
        while (cut < word.length() && Character.isLetter(word.charAt(cut))) {
            cut++;
        }
        boolean beginsSmall = cut + 1 < word.length() && SMALL_BEGINNINGS.contains(Keys.of(word.substring(0, cut)));
        return beginsSmall && Character.isUpperCase(word.charAt(cut + 1)) ? Shape.CAPITAL : Shape.SMALL;
    }

    /** Capitals but for a short beginning, as in {@code McDONALD} and {@code DeSOUZA}. */
    private static boolean isShouted(String word) {
        int small = 0;
        for (int i = 0; i < word.length(); i++) {
            small += Character.isLowerCase(word.charAt(i)) ? 1 : 0;
        }
        return small == 1 && word.length() >= 5 && Character.isLowerCase(word.charAt(1));
    }
}
