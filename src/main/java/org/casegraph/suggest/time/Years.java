package org.casegraph.suggest.time;

import org.casegraph.suggest.rule.Shape;
import org.casegraph.suggest.rule.Tokens;
import org.jspecify.annotations.Nullable;

/** Years and decades that stand alone. */
final class Years {

    private final Tokens tokens;
    private final DateWords words;

    Years(Tokens tokens, DateWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    @Nullable
    Found at(int at) {
        var word = tokens.get(at).word();
        boolean isDecade = word.length() >= 5
                && DateWords.year(word.substring(0, 4)) > 0
                && word.charAt(3) == '0'
                && (word.endsWith("0s") || word.endsWith("0’s") || word.endsWith("0's"));
        if (isDecade) {
            return new Found(at, at + 1, word.substring(0, 3) + "X", "decade");
        }
        if (words.year(at) == 0 || !isYear(at)) {
            return null;
        }
        int end = words.afterYear(at + 1);
        return new Found(at, end, word, "year");
    }

    private boolean isYear(int at) {
        boolean hasYearWord = words.afterYear(at + 1) > at + 1;
        if (hasYearWord) {
            return true;
        }
        if (tokens.isOn(at + 1, "unit") || clings(at) || isNumbered(at)) {
            return false;
        }
        boolean follows = tokens.areTogether(at - 1, at);
        if (!follows) {
            return tokens.is(at + 1, ":") || words.isDash(at + 1) || !tokens.areTogether(at, at + 1);
        }
        return tokens.isOn(at - 1, "before_year") && !isLaw(at) || isEnclosed(at) || isBirth(at);
    }

    /** Part of a number of several parts, of an amount or of a document's symbol. */
    private boolean clings(int at) {
        boolean before = tokens.has(at - 1)
                && tokens.get(at - 1).end() == tokens.get(at).start()
                && "/$€£№#.".contains(tokens.get(at - 1).word());
        boolean after = tokens.has(at + 1)
                && tokens.get(at + 1).start() == tokens.get(at).end()
                && "/%".contains(tokens.get(at + 1).word());
        return before || after;
    }

    private boolean isNumbered(int at) {
        return tokens.areTogether(at - 1, at) && tokens.isOn(at - 1, "not_before_year") && !tokens.is(at - 1, "about");
    }

    /** "b. 1970". */
    private boolean isBirth(int at) {
        boolean isShortened = tokens.is(at - 1, ".") && tokens.areTogether(at - 2, at);
        return isShortened && (tokens.is(at - 2, "b") || tokens.is(at - 2, "d") || tokens.is(at - 2, "c"));
    }

    /** "Law No. 5 of 2019". */
    private boolean isLaw(int at) {
        return tokens.is(at - 1, "of")
                && tokens.has(at - 2)
                && tokens.get(at - 2).shape() == Shape.NUMBER;
    }

    private boolean isEnclosed(int at) {
        var before = tokens.get(at - 1).word();
        boolean opens = before.equals("(") || before.equals(",") || before.equals("–") || before.equals("-");
        boolean closes = !tokens.areTogether(at, at + 1)
                || ",;:.)–-".contains(tokens.get(at + 1).word());
        return opens && closes;
    }
}
