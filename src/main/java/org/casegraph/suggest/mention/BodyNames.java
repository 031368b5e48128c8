package org.casegraph.suggest.mention;

import org.casegraph.suggest.rule.Shape;
import org.casegraph.suggest.rule.Tokens;

/** Names of bodies in which no word makes them one: what stands beside them tells where they begin and end. */
final class BodyNames {

    private static final int MOST_WORDS = 8;

    private final Scene scene;
    private final Tokens tokens;

    BodyNames(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** Where the words begin whose initials stand behind them in brackets; -1 where they do not fit. */
    int byInitials(int end, String initials) {
        int letter = initials.length() - 1;
        int at = end - 1;
        while (letter >= 0 && at >= 0 && tokens.areTogether(at, end) && scene.isFree(at)) {
            var token = scene.token(at);
            boolean fits = Character.toUpperCase(token.word().charAt(0)) == initials.charAt(letter);
            boolean isSmall = token.shape() == Shape.SMALL && token.key().length() <= 3;
            if (!fits && !isSmall || fits && token.shape() == Shape.MARK) {
                return -1;
            }
            letter -= fits && (!isSmall || token.isCapital()) ? 1 : 0;
            at--;
        }
        boolean isWhole = letter < 0 && scene.isFreeCapital(at + 1) && initials.length() >= 2;
        return isWhole && end - at - 1 >= 2 ? at + 1 : -1;
    }

    /** The end of a name behind a word that says what it is; particles belong to it. */
    int calledEnd(int first) {
        int end = first;
        while (end - first < MOST_WORDS && (end == first || tokens.areTogether(first, end))) {
            boolean isLinked =
                    tokens.isOn(end, "particle") && tokens.areTogether(end, end + 1) && scene.isFreeCapital(end + 1);
            if (!isLinked && (!scene.isFreeCapital(end) || scene.isOn(end, "title"))) {
                break;
            }
            end++;
        }
        boolean isNumber = scene.isOn(first, "number_word");
        boolean isSomebody = isNumber || scene.isOnAny(first, Names.GIVEN) && end - first > 1 || end - first > 5;
        return isSomebody || scene.isOnAny(first, "nationality", "country", "city") && end - first == 1 ? first : end;
    }

    /** The first of the words with a capital that stand before a word in small letters. */
    int capitalsBefore(int at) {
        int first = at;
        while (at - first < 3 && tokens.areTogether(first - 1, at) && isOwnName(first - 1)) {
            first--;
        }
        boolean isCommon = at - first == 1 && scene.isOn(first, "common");
        boolean isCountry =
                isCommon || first < at && scene.isOnAny(first, "nationality", "country", "title", "function", "role");
        return isCountry ? at : first;
    }

    private boolean isOwnName(int at) {
        boolean isOpening = scene.token(at).opensSentence() && (scene.isOn(at, "common") || scene.isSeenSmall(at));
        return scene.isFreeCapital(at) && !isOpening && !scene.isOnAny(at, "thing", "title", "number_word");
    }
}
