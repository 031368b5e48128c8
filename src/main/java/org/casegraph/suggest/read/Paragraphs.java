package org.casegraph.suggest.read;

/** Where paragraphs of a text begin. */
public final class Paragraphs {

    private Paragraphs() {}

    /** Whether what stands at a place opens a paragraph: a blank line parts it from what ended before, or nothing did. */
    public static boolean opens(String text, int endBefore, int start) {
        int lines = 0;
        for (int at = endBefore; at < start; at++) {
            lines += text.charAt(at) == '\n' ? 1 : 0;
        }
        return lines > 1 || endBefore == 0;
    }
}
