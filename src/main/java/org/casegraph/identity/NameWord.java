package org.casegraph.identity;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.casegraph.identity.name.ReadNames;

/**
 * A word of a name, or of a text in which names are sought.
 *
 * @param written as it stands there
 * @param folded without accents and case
 * @param letters from a to z, as it is written in Latin letters
 * @param codes what it sounds like
 */
record NameWord(int start, int end, String written, String folded, String letters, List<String> codes) {

    private static final int SHORTEST_TELLING = 3;
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_ENDING = 3;
    private static final int TELLING_CODE = 2;
    private static final int MOST_KEPT = 40;
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\u00AD\\u200C\\u200D]*");
    private static final Pattern VOWELS_AT_THE_END = Pattern.compile("[aeiouyj]+$");
    /** They make another name of a name. */
    private static final List<String> OTHER_NAMES =
            List.of("ov", "ova", "ev", "eva", "in", "ina", "ich", "vna", "uly", "son", "ka", "ko", "yan", "ian");

    static List<NameWord> in(String text) {
        var words = new ArrayList<NameWord>();
        var found = WORD.matcher(text);
        while (found.find()) {
            words.add(of(found.group()).at(found.start()));
        }
        return words;
    }

    /** The same word at another place. */
    NameWord at(int place) {
        return new NameWord(place, place + written.length(), written, folded, letters, codes);
    }

    static NameWord of(String written) {
        int start = 0;
        int end = written.length();
        var folded = NameKeys.folded(written);
        if (written.length() > MOST_KEPT) {
            return new NameWord(start, end, written, folded, folded, List.of());
        }
        var heard = ReadNames.shared().spoken(written).heard();
        return heard.isEmpty()
                ? new NameWord(start, end, written, folded, folded, List.of())
                : new NameWord(
                        start,
                        end,
                        written,
                        folded,
                        heard.getFirst().letters(),
                        heard.getFirst().codes());
    }

    /** Whether it is the same word but for accents, case and script. */
    boolean isSameAs(NameWord other) {
        return folded.equals(other.folded) || !letters.isEmpty() && letters.equals(other.letters);
    }

    /** Whether a word of a text can be this word of a name: inflected, in another script, or its first letter. */
    boolean fits(NameWord word) {
        if (isSameAs(word)) {
            return true;
        }
        if (word.isInitial()) {
            return !letters.isEmpty() && letters.charAt(0) == word.letters.charAt(0);
        }
        return script() == word.script() ? isInflected(word) : soundsLike(word);
    }

    boolean isInitial() {
        return written.codePointCount(0, written.length()) == 1 && !letters.isEmpty() && isWrittenAsName();
    }

    boolean isTelling() {
        return folded.length() >= SHORTEST_TELLING || script() == UnicodeScript.HAN;
    }

    /** With a capital letter, or in a script that has none. */
    boolean isWrittenAsName() {
        int first = written.codePointAt(0);
        return !Character.isLowerCase(first);
    }

    private UnicodeScript script() {
        return UnicodeScript.of(written.codePointAt(0));
    }

    private boolean isInflected(NameWord word) {
        var stem = VOWELS_AT_THE_END.matcher(letters).replaceFirst("");
        if (stem.length() < SHORTEST_STEM || !word.letters.startsWith(stem)) {
            return false;
        }
        var ending = word.letters.substring(stem.length());
        return ending.length() <= LONGEST_ENDING + 1
                && word.letters.length() <= letters.length() + LONGEST_ENDING
                && OTHER_NAMES.stream().noneMatch(other -> word.letters.equals(letters + other));
    }

    private boolean soundsLike(NameWord word) {
        return Math.abs(letters.length() - word.letters.length()) <= LONGEST_ENDING
                && (letters.isEmpty() || word.letters.isEmpty() || isSameBeginning(word))
                && codes.stream().filter(code -> code.length() >= TELLING_CODE).anyMatch(code -> word.codes.stream()
                        .anyMatch(theirs -> theirs.equals(code)
                                || theirs.startsWith(code) && theirs.length() == code.length() + 1));
    }

    /** The first letters are the same, or of the sounds that scripts write differently. */
    private boolean isSameBeginning(NameWord word) {
        char one = letters.charAt(0);
        char other = word.letters.charAt(0);
        return one == other || !isPlain(one) || !isPlain(other);
    }

    private static boolean isPlain(char letter) {
        return "bdfglmnprt".indexOf(letter) >= 0;
    }
}
