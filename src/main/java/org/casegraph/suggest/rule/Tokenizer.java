package org.casegraph.suggest.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casegraph.text.Mask;
import org.casegraph.text.Sentences;
import org.casegraph.text.Span;

/** Cuts sentences into words, numbers and marks. */
final class Tokenizer {

    private static final int LONGEST_WORD = 80;

    private static final Set<String> CASES = Set.of(
            "nın", "nin", "nun", "nün", "ın", "in", "un", "ün", "na", "ne", "ya", "ye", "a", "e", "da", "de", "ta",
            "te", "dan", "den", "tan", "ten", "nda", "nde", "ndan", "nden", "yı", "yi", "yu", "yü", "ı", "i", "u", "ü",
            "la", "le", "yla", "yle", "nı", "ni", "nu", "nü", "daki", "deki", "taki", "teki", "ndaki", "ndeki");

    private final String mask;
    private final boolean isTurkish;
    private final List<Token> tokens = new ArrayList<>();
    private int sentence;
    private boolean opensSentence;

    private Tokenizer(String mask, boolean isTurkish) {
        this.mask = mask;
        this.isTurkish = isTurkish;
    }

    static List<Token> tokens(String mask, List<Span> sentences) {
        return tokens(mask, sentences, false);
    }

    static List<Token> tokens(String mask, List<Span> sentences, boolean isTurkish) {
        var tokenizer = new Tokenizer(mask, isTurkish);
        for (var span : sentences) {
            tokenizer.read(span);
        }
        return tokenizer.tokens;
    }

    private void read(Span span) {
        opensSentence = true;
        int at = span.start();
        while (at < span.end()) {
            char c = mask.charAt(at);
            at = Character.isWhitespace(c) || c == Mask.JOINT
                    ? at + 1
                    : Character.isLetterOrDigit(c) ? word(at, span.end()) : mark(at);
        }
        sentence++;
    }

    private int mark(int at) {
        add(at, at + 1, mask.substring(at, at + 1), Shape.MARK, false);
        return at + 1;
    }

    private int word(int start, int limit) {
        int end = start + 1;
        while (end < limit && end - start < LONGEST_WORD && goesOn(end, limit)) {
            end++;
        }
        int whole = withoutPossessive(start, end);
        var word = mask.substring(start, whole).replace(String.valueOf(Mask.JOINT), "");
        var shape = Shapes.of(word);
        boolean isShortened = whole == end && isShortened(word, shape, end);
        add(start, isShortened ? end + 1 : whole, word, shape, isShortened);
        if (whole < end) {
            add(whole, end, "'s", Shape.SMALL, false);
        }
        return isShortened ? end + 1 : end;
    }

    private boolean isShortened(String word, Shape shape, int end) {
        boolean hasStop = end < mask.length() && mask.charAt(end) == '.';
        return hasStop && (shape == Shape.INITIAL || shape != Shape.NUMBER && Sentences.isShortened(word));
    }

    private boolean goesOn(int at, int limit) {
        char c = mask.charAt(at);
        if (Character.isLetterOrDigit(c) || isMarkOfLetter(c) || c == Mask.JOINT) {
            return true;
        }
        if (at + 1 >= limit) {
            return false;
        }
        char before = mask.charAt(at - 1);
        char after = mask.charAt(at + 1);
        return switch (c) {
            case '\'', '’', 'ʼ', 'ʻ', '‘', '`' ->
                Character.isLetter(before) && Character.isLetter(after) && !isCase(at);
            case '-' -> Character.isLetterOrDigit(before) && isInName(after);
            case '.', ',', ':', '/' -> Character.isDigit(before) && Character.isDigit(after);
            default -> false;
        };
    }

    /** "Tolmek'in": in Turkish the case of a name stands behind an apostrophe. */
    private boolean isCase(int at) {
        int end = at + 1;
        while (end < mask.length() && Character.isLetter(mask.charAt(end))) {
            end++;
        }
        return isTurkish && CASES.contains(mask.substring(at + 1, end));
    }

    private static boolean isInName(char c) {
        return Character.isLetterOrDigit(c) || c == Mask.JOINT;
    }

    private static boolean isMarkOfLetter(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private int withoutPossessive(int start, int end) {
        boolean isPossessive = end - start > 3
                && (mask.charAt(end - 1) == 's' || mask.charAt(end - 1) == 'S')
                && "'’`‘".indexOf(mask.charAt(end - 2)) >= 0;
        return isPossessive ? end - 2 : end;
    }

    private void add(int start, int end, String word, Shape shape, boolean isShortened) {
        tokens.add(new Token(
                start, end, word, Keys.of(word), shape, sentence, opensSentence, opensLine(start), isShortened));
        opensSentence &= shape == Shape.MARK;
    }

    private boolean opensLine(int start) {
        int at = start - 1;
        while (at >= 0 && mask.charAt(at) == ' ') {
            at--;
        }
        return at < 0 || mask.charAt(at) == '\n';
    }
}
