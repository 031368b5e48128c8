package org.casegraph.suggest.mention;

import org.casegraph.suggest.rule.Shape;
import org.casegraph.suggest.rule.Token;
import org.casegraph.suggest.rule.Tokens;

/** Numbers that courts and offices give to cases. */
final class CaseNumbers {

    private static final int MOST_PARTS = 12;

    private CaseNumbers() {}

    /** Where the number is over that begins here; -1 where none does. */
    static int end(Tokens tokens, int at) {
        int end = at;
        boolean hasDigits = false;
        while (end - at < MOST_PARTS && isPart(tokens, at, end)) {
            hasDigits |= isNumber(tokens.get(end));
            end++;
        }
        while (end > at && tokens.get(end - 1).shape() == Shape.MARK) {
            end--;
        }
        return hasDigits && end > at && hasParts(tokens, at, end) ? end : -1;
    }

    static boolean isYear(Tokens tokens, int at) {
        return tokens.has(at) && tokens.get(at).word().matches("(19|20)[0-9]{2}");
    }

    private static boolean hasParts(Tokens tokens, int at, int end) {
        var first = tokens.get(at);
        boolean isNumbered = tokens.has(at - 1) && tokens.isOn(at - 1, "number_word");
        boolean isLong = first.word().length() >= 4 && !first.word().matches("(1[89]|20)[0-9]{2}|[0-9,]+");
        return isNumbered || end - at > 1 || isLong || first.word().indexOf('/') > 0;
    }

    private static boolean isPart(Tokens tokens, int at, int end) {
        if (end > at && !tokens.areTogether(at, end)) {
            return false;
        }
        if (!tokens.has(end)) {
            return false;
        }
        var token = tokens.get(end);
        boolean touches = end == at || tokens.get(end - 1).end() == token.start();
        boolean isMark = token.shape() == Shape.MARK && "/-–.()".contains(token.word()) && end > at;
        boolean isWord = token.shape() != Shape.SMALL && token.shape() != Shape.MARK && token.shape() != Shape.CAPITAL;
        return touches && (isMark || isWord);
    }

    private static boolean isNumber(Token token) {
        return token.shape() == Shape.NUMBER || token.shape() == Shape.CODE;
    }
}
