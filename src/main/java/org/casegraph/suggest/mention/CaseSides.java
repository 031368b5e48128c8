package org.casegraph.suggest.mention;

import org.casegraph.suggest.rule.Shape;

/** Who stands on one side of a case, as in "Lorman and Others v. Valdoria". */
final class CaseSides {

    private CaseSides() {}

    private static boolean isPartOfSide(Scene scene, int at) {
        boolean isLink = scene.isOnAny(at, "link", "particle") || scene.tokens().is(at, "its");
        boolean isNumber = scene.tokens().is(at + 1, "others");
        return scene.isFreeCapital(at)
                || isNumber
                || isLink && scene.tokens().has(at + 1) && scene.token(at + 1).shape() != Shape.MARK;
    }

    static int end(Scene scene, int at) {
        boolean isOpening = scene.token(at).opensSentence() && scene.isOn(at, "common");
        int end = at;
        while (!isOpening
                && end - at < 8
                && isPartOfSide(scene, end)
                && (end == at || scene.tokens().areTogether(at, end))) {
            end++;
        }
        while (end > at
                && scene.token(end - 1).shape() == Shape.SMALL
                && !scene.tokens().is(end - 1, "others")) {
            end--;
        }
        return end > at && scene.token(at).isCapital() ? end : -1;
    }
}
