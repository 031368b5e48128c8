package org.casegraph.watch;

import java.util.ArrayList;
import java.util.List;

/** Splits Cypher at commas or words that stand in no bracket. */
final class Items {

    private Items() {}

    /** The parts of a list of expressions. */
    static List<String> of(String text) {
        return split(text, ",");
    }

    static List<String> split(String text, String separator) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            depth += depth(text.charAt(at));
            if (depth == 0 && isAt(text, at, separator)) {
                parts.add(text.substring(start, at));
                start = at + separator.length();
                at = start - 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static boolean isAt(String text, int at, String separator) {
        if (!text.regionMatches(true, at, separator, 0, separator.length())) {
            return false;
        }
        boolean isWord = Character.isLetter(separator.charAt(0));
        return !isWord || isEdge(text, at - 1) && isEdge(text, at + separator.length());
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    private static int depth(char c) {
        return switch (c) {
            case '(', '[', '{' -> 1;
            case ')', ']', '}' -> -1;
            default -> 0;
        };
    }
}
