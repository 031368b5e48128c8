package org.casegraph.identity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word where it stands in a text.
 *
 * @param shown without apostrophes, and without digits at its end
 * @param stem what stands before an apostrophe, empty where there is none
 * @param stemEnd where that ends in the text
 */
record TextWord(int start, int end, String shown, String stem, int stemEnd) {

    private static final String APOSTROPHE = "['’ʼʹʻʿʾ`´‘]";
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{Nd}\\p{Cf}]+(?:" + APOSTROPHE + "[\\p{L}\\p{M}]+)*");
    private static final Pattern LAST = Pattern.compile(APOSTROPHE + "[\\p{L}\\p{M}]+$");
    private static final Pattern LEFT_OUT = Pattern.compile(APOSTROPHE + "|\\p{Cf}|\\p{Nd}+$");

    static List<TextWord> of(String text) {
        var words = new ArrayList<TextWord>();
        var found = WORD.matcher(text);
        while (found.find()) {
            var word = found.group();
            var last = LAST.matcher(word);
            boolean isParted = last.find();
            var stem = isParted ? word.substring(0, last.start()) : "";
            words.add(new TextWord(
                    found.start(),
                    found.end(),
                    plain(word),
                    plain(stem),
                    isParted ? found.start() + last.start() : found.end()));
        }
        return words;
    }

    private static String plain(String word) {
        return isPlain(word) ? word : LEFT_OUT.matcher(word).replaceAll("");
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it may be a name by its first letter: no small letter. */
    boolean isCapital() {
        return !shown.isEmpty() && !Character.isLowerCase(shown.codePointAt(0));
    }

    /** Whether it is one capital letter. */
    boolean isInitial() {
        return shown.codePointCount(0, shown.length()) == 1 && Character.isUpperCase(shown.codePointAt(0));
    }
}
