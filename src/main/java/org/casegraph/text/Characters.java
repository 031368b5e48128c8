package org.casegraph.text;

/** Characters that look like others or like nothing. */
final class Characters {

    private Characters() {}

    /** Every sort of space into a space, every end of a line or page into a line feed, what has no width into a joint. */
    static void plain(char[] chars) {
        for (int i = 0; i < chars.length; i++) {
            chars[i] = plain(chars, i);
        }
    }

    private static char plain(char[] chars, int at) {
        char c = chars[at];
        return switch (c) {
            case '\r' -> at + 1 < chars.length && chars[at + 1] == '\n' ? ' ' : '\n';
            case '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> '\n';
            case '\uFEFF' -> ' ';
            case '\u200B', '\u200C', '\u200D', '\u2060', '\u00AD', '\u200E', '\u200F' -> Mask.JOINT;
            case '\u2010', '\u2011' -> '-';
            case '\t' -> ' ';
            default -> Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c;
        };
    }

    static boolean isLetter(char[] chars, int at) {
        return at >= 0 && at < chars.length && Character.isLetter(chars[at]);
    }

    static boolean isDigit(char[] chars, int at) {
        return at >= 0 && at < chars.length && chars[at] >= '0' && chars[at] <= '9';
    }

    static char at(char[] chars, int at) {
        return at >= 0 && at < chars.length ? chars[at] : '\n';
    }

    static int endOfLine(char[] chars, int from) {
        int end = from;
        while (end < chars.length && chars[end] != '\n') {
            end++;
        }
        return end;
    }

    static int skipSpaces(char[] chars, int from, int end) {
        int at = from;
        while (at < end && chars[at] == ' ') {
            at++;
        }
        return at;
    }
}
