package org.casegraph.text;

/** Marks of Markdown and HTML. */
final class Markup {

    private static final int LONGEST_LINK = 2_000;
    private static final int LONGEST_TAG = 300;

    private Markup() {}

    static void blank(char[] chars) {
        for (int start = 0; start < chars.length; start = Characters.endOfLine(chars, start) + 1) {
            line(chars, start, Characters.endOfLine(chars, start));
        }
    }

    private static void line(char[] chars, int start, int end) {
        int first = Characters.skipSpaces(chars, start, end);
        if (isRule(chars, first, end)) {
            Mask.blank(chars, first, end);
            return;
        }
        int at = first;
        while (at < end && (chars[at] == '#' || chars[at] == '>')) {
            chars[at++] = ' ';
        }
        while (at < end) {
            at = mark(chars, at, end);
        }
    }

    private static boolean isRule(char[] chars, int from, int end) {
        int marks = 0;
        for (int i = from; i < end; i++) {
            if ("-=*_~+|: ".indexOf(chars[i]) < 0) {
                return false;
            }
            marks += chars[i] == ' ' ? 0 : 1;
        }
        return marks >= 3;
    }

    private static int mark(char[] chars, int at, int end) {
        switch (chars[at]) {
            case '*', '`' -> chars[at] = ' ';
            case '_' -> underscore(chars, at);
            case '\\' -> {
                if (at + 1 < end && "_*#[]()`~.-+!>|&".indexOf(chars[at + 1]) >= 0) {
                    chars[at] = ' ';
                }
            }
            case ']' -> {
                return link(chars, at, end);
            }
            case '<' -> {
                return tag(chars, at, end);
            }
            default -> {}
        }
        return at + 1;
    }

    private static void underscore(char[] chars, int at) {
        boolean inside = Character.isLetterOrDigit(Characters.at(chars, at - 1))
                && Character.isLetterOrDigit(Characters.at(chars, at + 1));
        if (!inside) {
            chars[at] = ' ';
        }
    }

    /** The words of a link stay, its target goes. */
    private static int link(char[] chars, int close, int end) {
        if (close + 1 >= end || chars[close + 1] != '(') {
            return close + 1;
        }
        int limit = Math.min(end, close + LONGEST_LINK);
        int target = close + 2;
        while (target < limit && chars[target] != ')') {
            target++;
        }
        if (target == limit) {
            return close + 1;
        }
        Mask.blank(chars, close, target + 1);
        int open = close;
        while (open > 0 && close - open < LONGEST_TAG && chars[open] != '\n' && chars[open] != '[') {
            open--;
        }
        if (chars[open] == '[') {
            chars[open] = ' ';
            if (Characters.at(chars, open - 1) == '!') {
                chars[open - 1] = ' ';
            }
        }
        return target + 1;
    }

    private static int tag(char[] chars, int open, int end) {
        char next = Characters.at(chars, open + 1);
        if (!Character.isLetter(next) && next != '/' && next != '!') {
            return open + 1;
        }
        int limit = Math.min(end, open + LONGEST_TAG);
        for (int i = open + 1; i < limit; i++) {
            if (chars[i] == '>') {
                Mask.blank(chars, open, i + 1);
                return i + 1;
            }
        }
        return open + 1;
    }
}
