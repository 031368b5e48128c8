package org.casegraph.suggest.mention;

import org.casegraph.suggest.rule.Shape;
import org.casegraph.suggest.rule.Tokens;

/** How far the name of a body reaches to the left of the word that makes it one. */
final class BodyStart {

    private static final int MOST_WORDS = 8;

    private final Scene scene;
    private final Tokens tokens;

    BodyStart(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** The first word of the name. */
    int start(int head) {
        int first = head;
        while (head - first < MOST_WORDS) {
            int before = before(first);
            if (before < 0) {
                break;
            }
            first = before;
        }
        while (first < head && isOpening(first)) {
            first++;
        }
        return first;
    }

    private int before(int first) {
        int at = first - 1;
        if (!tokens.areTogether(at, first) || !scene.isFree(at)) {
            return -1;
        }
        boolean isSaint = tokens.is(at, "'s") && scene.isOn(at - 2, "saint") && tokens.areTogether(at - 2, at);
        if (isSaint && scene.claims().areFree(at - 2, at)) {
            return at - 2;
        }
        boolean isOwned = tokens.is(at, "'s") && scene.isOn(at - 1, "owner") && scene.isFree(at - 1);
        if (isOwned) {
            return at - 1;
        }
        if (isNumberBefore(at)) {
            return tokens.is(at - 1, "no") ? at - 1 : at;
        }
        boolean isPlural =
                "'’".contains(scene.token(at).word()) && scene.isOn(at - 1, "owner") && scene.isFreeCapital(at - 1);
        if (isPlural) {
            return at - 1;
        }
        boolean isPartner = scene.isOn(first, "partner") && tokens.is(at, "and");
        if ((tokens.is(at, "&") || isPartner) && scene.isFreeCapital(at - 1)) {
            return at - 1;
        }
        boolean isPart = isPart(at) && !isPersonsTitle(at) && !scene.isOn(at, "function");
        return isPart ? at : -1;
    }

    /** "Tolmek 13th Court", "Tolmek No. 2 Prison". */
    private boolean isNumberBefore(int at) {
        var token = scene.token(at);
        boolean isOrdinal = token.word().matches("[0-9]{1,3}(st|nd|rd|th)");
        boolean isNumbered = token.shape() == Shape.NUMBER && tokens.is(at - 1, "no") && scene.isFree(at - 1);
        return isOrdinal || isNumbered;
    }

    private boolean isPart(int at) {
        var token = scene.token(at);
        return token.isCapital() || token.shape() == Shape.CODE && token.word().contains("-");
    }

    private boolean isPersonsTitle(int at) {
        boolean mayBelong = scene.isOnAny(at, "matter", "nationality", "title_in_body") || Heads.isBodyWord(scene, at);
        return scene.isOn(at, "title") && !mayBelong;
    }

    /** A word that has its capital only because the sentence begins. */
    private boolean isOpening(int at) {
        return scene.isOn(at, "function")
                && !scene.isOn(at, "number_word")
                && (scene.token(at).opensSentence() || !scene.isHeading(at));
    }
}
