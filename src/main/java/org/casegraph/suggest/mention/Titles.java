package org.casegraph.suggest.mention;

import org.casegraph.suggest.rule.Shape;

/** Titles, and the names behind them, which need no further sign. */
final class Titles {

    private static final String[] CIVIL = {"woman", "man"};

    private final Scene scene;
    private final Names names;

    Titles(Scene scene, Names names) {
        this.scene = scene;
        this.names = names;
    }

    int titled(int at) {
        if (scene.isShouted(at) && names.isPlainShout(at)) {
            return names.shoutEnd(at);
        }
        if (names.isWord(at)) {
            return withPlace(names.runEnd(at));
        }
        var token = scene.token(at);
        boolean isCivil = scene.tokens().has(at - 1) && scene.isOnAny(at - 1, CIVIL);
        boolean isCapital = token.isCapital() || token.shape() == Shape.INITIAL;
        boolean isName = isCapital
                && scene.isFree(at)
                && !scene.isOnAny(at, "title", "nationality", "matter")
                && !names.isAbbreviation(at);
        boolean mayBe = isName && (isCivil || scene.isShouted(at) || !scene.isOn(at, "common"));
        return mayBe && !Heads.isBodyWord(scene, at) ? names.runEnd(at) : -1;
    }

    /** "Bishop Evaristo Trinidad": behind a title the last word may be the name of a place as well. */
    private int withPlace(int end) {
        boolean isPlace = scene.tokens().areTogether(end - 1, end)
                && scene.isFreeCapital(end)
                && scene.isOnAny(end, "country", "city", "region")
                && scene.token(end).shape() == Shape.CAPITAL;
        return isPlace ? end + 1 : end;
    }

    int title(int at) {
        int length = scene.tokens().length(at, "title");
        boolean isInName = scene.tokens().areTogether(at - 1, at)
                && scene.isFree(at - 1)
                && (names.isGiven(at - 1) || names.isGiven(at) && scene.isOn(at - 1, "name_title"));
        if (isInName) {
            return -1;
        }
        if (length > 0) {
            return scene.claims().areFree(at, at + length) ? at + length : -1;
        }
        boolean isShort = scene.isOn(at, "short_title") && scene.isFree(at);
        boolean follows = scene.tokens().areTogether(at - 1, at)
                && (scene.token(at - 1).isCapital() || scene.token(at - 1).shape() == Shape.INITIAL);
        boolean isInitials = scene.tokens().has(at + 1) && scene.token(at + 1).shape() == Shape.INITIAL;
        return isShort && !follows && !isInitials ? at + 1 : -1;
    }

    /** A Burmese name, to which the word of respect before it belongs. */
    int burmese(int at) {
        boolean isHonorific = scene.isOn(at, "name_title")
                && scene.isFree(at)
                && scene.token(at).shape() != Shape.SMALL
                && scene.token(at).shape() != Shape.CAPITALS;
        boolean isName = isHonorific
                && scene.tokens().areTogether(at, at + 1)
                && scene.isFreeCapital(at + 1)
                && (names.isWord(at + 1) || names.isGiven(at + 1));
        boolean isInside = scene.tokens().areTogether(at - 1, at) && names.isWord(at - 1);
        return isName && !isInside ? names.runEnd(at + 1) : -1;
    }
}
