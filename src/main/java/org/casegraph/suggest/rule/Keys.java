package org.casegraph.suggest.rule;

import java.text.Normalizer;
import java.util.Locale;

/** The form of a word by which it is looked up: small letters, no accents, one sort of apostrophe. */
final class Keys {

    private Keys() {}

    static String of(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        return isPlain(small) ? small : folded(small);
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(c -> c < 0x80);
    }

    private static String folded(String word) {
        var plain = new StringBuilder(word.length());
        var apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (!isAccent(c) || !isLatin(plain)) {
                plain.append(letter(c));
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC).replace('ё', 'е');
    }

    private static boolean isAccent(char c) {
        return c >= 0x300 && c < 0x370;
    }

    /** Accents of Latin letters are often left out; those of other scripts tell words apart. */
    private static boolean isLatin(StringBuilder before) {
        return !before.isEmpty() && before.charAt(before.length() - 1) < 0x370;
    }

    private static char letter(char c) {
        return switch (c) {
            case 'ł' -> 'l';
            case 'đ', 'ð' -> 'd';
            case 'ø' -> 'o';
            case 'ı' -> 'i';
            case 'ə' -> 'e';
            case '’', 'ʼ', 'ʻ', '‘', '`' -> '\'';
            default -> c;
        };
    }
}
