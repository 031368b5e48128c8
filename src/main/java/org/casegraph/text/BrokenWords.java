package org.casegraph.text;

/** Words that a hyphen and the end of a line cut in two. */
final class BrokenWords {

    private BrokenWords() {}

    /** Joins them; before a capital the hyphen is part of the name and stays. */
    static void join(char[] chars) {
        for (int i = 1; i + 1 < chars.length; i++) {
            if (chars[i] == '-' && Character.isLetter(chars[i - 1])) {
                join(chars, i);
            }
        }
    }

    private static void join(char[] chars, int hyphen) {
        int next = hyphen + 1;
        int lines = 0;
        while (next < chars.length && next - hyphen < 60 && (chars[next] == ' ' || chars[next] == '\n')) {
            lines += chars[next++] == '\n' ? 1 : 0;
        }
        if (lines == 0 || lines > 2 || !Characters.isLetter(chars, next)) {
            return;
        }
        boolean keeps = Character.isUpperCase(chars[next]);
        for (int i = keeps ? hyphen + 1 : hyphen; i < next; i++) {
            chars[i] = Mask.JOINT;
        }
    }
}
