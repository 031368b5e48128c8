package org.casegraph.text;

/** Addresses of the web and of mail, whose parts look like names. */
final class Addresses {

    private static final String[] BEGINNINGS = {"http://", "https://", "www.", "ftp://", "mailto:"};

    private Addresses() {}

    static void blank(char[] chars) {
        int at = 0;
        while (at < chars.length) {
            at = isAddress(chars, at) ? web(chars, at) : chars[at] == '@' ? mail(chars, at) : at + 1;
        }
    }

    private static boolean isAddress(char[] chars, int at) {
        char c = chars[at];
        if (c != 'h' && c != 'w' && c != 'f' && c != 'm' || Characters.isLetter(chars, at - 1)) {
            return false;
        }
        for (var beginning : BEGINNINGS) {
            if (startsWith(chars, at, beginning)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(char[] chars, int at, String word) {
        if (at + word.length() > chars.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (chars[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int web(char[] chars, int start) {
        int end = start;
        while (end < chars.length && isPartOfAddress(chars[end])) {
            end++;
        }
        while (end > start && ".,;:!?'".indexOf(chars[end - 1]) >= 0) {
            end--;
        }
        Mask.blank(chars, start, end);
        return Math.max(end, start + 1);
    }

    private static boolean isPartOfAddress(char c) {
        return !Character.isWhitespace(c) && "<>\"|[]()”’".indexOf(c) < 0;
    }

    private static int mail(char[] chars, int sign) {
        int start = sign;
        while (start > 0 && isPartOfMail(chars[start - 1])) {
            start--;
        }
        int end = sign + 1;
        while (end < chars.length && isPartOfMail(chars[end])) {
            end++;
        }
        if (start < sign && end > sign + 1) {
            Mask.blank(chars, start, chars[end - 1] == '.' ? end - 1 : end);
        }
        return Math.max(end, sign + 1);
    }

    private static boolean isPartOfMail(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c == '+';
    }
}
