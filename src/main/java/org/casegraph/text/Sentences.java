package org.casegraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where the sentences of a text begin and end. A heading, an item of a list, a line of an address stand by themselves. */
public final class Sentences {

    private static final int MOST_MARKS = 8;
    private static final int MOST_SPACES = 500;

    /** Words whose full stop does not end a sentence. */
    private static final Set<String> SHORTENED = Set.of(
            "mr", "mrs", "ms", "mx", "dr", "prof", "st", "sr", "sra", "jr", "gen", "col", "maj", "capt", "cpt", "lt",
            "sgt", "cpl", "brig", "adm", "cmdr", "rev", "fr", "hon", "pres", "gov", "sen", "rep", "amb", "min", "atty",
            "adv", "eng", "engr", "esq", "messrs", "mme", "mlle", "mgr", "no", "nos", "art", "arts", "para", "paras",
            "sec", "vol", "ch", "fig", "pp", "p", "vs", "v", "e.g", "i.e", "cf", "al", "ca", "approx", "app", "ref",
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "bin", "md", "mt",
            "anr", "ors", "att", "inc", "ltd", "co", "corp", "dept", "ul", "g", "pl", "obl", "im", "tel", "u", "insp",
            "const", "supt", "b", "d", "asst", "det", "ph", "cllr", "ing", "lic", "arq", "mons");

    /** Those of them that are whole words where no number follows. */
    private static final Set<String> NUMBERED = Set.of("no", "nos", "art", "sec", "fig", "app", "b", "d", "p");

    private Sentences() {}

    /** The sentences of a mask, in order; none is blank. */
    public static List<Span> of(String masked) {
        var sentences = new ArrayList<Span>();
        for (var block : Blocks.of(masked)) {
            split(masked, block, sentences);
        }
        return sentences;
    }

    /** Whether a full stop after the word shortens it and ends no sentence. */
    public static boolean isShortened(String word) {
        return SHORTENED.contains(word.toLowerCase(Locale.ROOT));
    }

    private static void split(String text, Span block, List<Span> sentences) {
        int start = block.start();
        for (int i = block.start(); i < block.end(); i++) {
            if (!endsSentence(text, i, block)) {
                continue;
            }
            int end = afterClosing(text, i + 1, block.end());
            add(text, start, end, sentences);
            start = end;
            i = end - 1;
        }
        add(text, start, block.end(), sentences);
    }

    private static void add(String text, int from, int to, List<Span> sentences) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Span(start, end));
        }
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == Mask.JOINT;
    }

    private static boolean endsSentence(String text, int at, Span block) {
        char c = text.charAt(at);
        if (c == '。' || c == '؟' || c == '۔' || c == '।' || c == '။') {
            return true;
        }
        boolean isEnd = c == '.' || c == '!' || c == '?' || c == '…';
        boolean isRow = at + 1 < block.end() && ".!?".indexOf(text.charAt(at + 1)) >= 0;
        if (!isEnd || isRow) {
            return false;
        }
        int next = afterClosing(text, at + 1, block.end());
        if (next >= block.end() || !isSpace(text.charAt(next))) {
            return false;
        }
        return beginsSentence(text, next, block.end()) && (c != '.' || !isShortenedAt(text, at, block.start()));
    }

    private static int afterClosing(String text, int from, int end) {
        int at = from;
        while (at < end && at - from < MOST_MARKS && "\"”’')]»›".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean beginsSentence(String text, int from, int end) {
        int at = from;
        while (at < end
                && at - from < MOST_SPACES
                && (isSpace(text.charAt(at)) || "\"“‘'([«‹-–—•".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at < end && !Character.isLowerCase(text.charAt(at));
    }

    private static boolean isShortenedAt(String text, int stop, int from) {
        int start = stop;
        while (start > from && stop - start < 20 && isInWord(text.charAt(start - 1))) {
            start--;
        }
        var word = text.substring(start, stop);
        if (word.isEmpty()) {
            return false;
        }
        boolean isInitial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        boolean isDotted = word.length() >= 3 && word.charAt(word.length() - 2) == '.';
        boolean isItem = word.length() <= 3 && word.chars().allMatch(Character::isDigit) && opensLine(text, start);
        boolean isNumbered = !NUMBERED.contains(word.toLowerCase(Locale.ROOT)) || isDigitNext(text, stop + 1);
        return isInitial || isDotted || isItem || isNumbered && isShortened(word);
    }

    private static boolean isDigitNext(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < MOST_MARKS && isSpace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean opensLine(String text, int start) {
        int at = start;
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }
}
