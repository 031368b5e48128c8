package org.casegraph.suggest.mention;

import org.casegraph.model.EntityKind;
import org.casegraph.suggest.rule.Shape;

/** Names that only their own words and the sentence around them give away. */
final class LikelyNames {

    private final Scene scene;
    private final Names names;

    LikelyNames(Scene scene, Names names) {
        this.scene = scene;
        this.names = names;
    }

    int name(int at) {
        int end = names.end(at);
        if (end == at + 1 && !scene.token(at).isCapital()) {
            return -1;
        }
        boolean isOne = end == at + 1;
        boolean isCalled =
                isOne && scene.tokens().is(at - 1, "the") && scene.tokens().areTogether(at - 1, at);
        boolean isShort = isOne
                && scene.token(at).shape() == Shape.CAPITALS
                && !names.isGiven(at)
                && (scene.token(at).word().length() <= 5
                        || scene.token(at).word().contains("-"));
        return isCalled || isShort ? -1 : end;
    }

    /** A given name alone inside a sentence. */
    int givenAlone(int at) {
        boolean isAlone = names.isGiven(at)
                && names.end(at) == at + 1
                && (!scene.token(at).opensSentence() || scene.tokens().is(at + 1, ","))
                && !scene.isShouted(at)
                && !scene.isHeading(at)
                && scene.token(at).key().length() > 2
                && !scene.isOnAny(
                        at,
                        "city",
                        "country",
                        "region",
                        "common",
                        "month",
                        "month_short",
                        "thing",
                        "title",
                        "particle");
        boolean isBeforeCapital =
                scene.tokens().areTogether(at, at + 1) && scene.token(at + 1).isCapital();
        boolean isBehindCapital =
                scene.tokens().areTogether(at - 1, at) && scene.token(at - 1).isCapital();
        return isAlone && !isBeforeCapital && !isBehindCapital ? at + 1 : -1;
    }

    int given(int at) {
        int end = names.end(at);
        if (end < 0 || scene.words(at, end) < 2 || isTitleCase(at, end) || isBeforeThing(end)) {
            return -1;
        }
        for (int i = at; i < end; i++) {
            if (names.isGiven(i)) {
                return end;
            }
        }
        return -1;
    }

    /** A heading that goes on behind the words; only a name that fills its line is one. */
    private boolean isTitleCase(int at, int end) {
        boolean fills = scene.sentenceStart(at) == at && scene.sentenceEnd(at) == end;
        return scene.isShouted(at) && !fills && scene.words(at, end) < 2;
    }

    int withEnding(int at) {
        int end = names.end(at);
        if (end < 0 || scene.words(at, end) < 2 || isBeforeThing(end)) {
            return -1;
        }
        boolean isSure = names.hasSureEnding(end - 1) || names.hasSureEnding(at);
        return isSure || scene.isOn(end - 1, "surname") && !scene.isHeading(at) ? end : -1;
    }

    int ofTwo(int at) {
        int end = names.end(at);
        boolean isLong = end > 0 && scene.words(at, end) >= 2 && !isBeforeThing(end) && !isBehindOf(at);
        boolean isInSentence = isLong && !scene.isHeading(at) && !scene.isShouted(at);
        return isInSentence || isLong && isLineOfNames(at, end) ? end : -1;
    }

    /** "the Computer Crimes Act", "Anna Bell Airport". */
    private boolean isBeforeThing(int end) {
        return scene.tokens().areTogether(end - 1, end)
                && scene.isFreeCapital(end)
                && (scene.isOnAny(end, "thing", "place_after") || Heads.isBodyWord(scene, end));
    }

    /** "Lena Bor, of Open Windows": more often a body. */
    private boolean isBehindOf(int at) {
        return scene.tokens().is(at - 1, "of")
                && scene.tokens().is(at - 2, ",")
                && scene.tokens().areTogether(at - 2, at);
    }

    /** A line that is a name and stands among lines that are. */
    private boolean isLineOfNames(int at, int end) {
        boolean fills = scene.sentenceStart(at) == at && scene.sentenceEnd(at) == end && !scene.isShouted(at);
        return fills && (isNameLine(at - 1) || isNameLine(end));
    }

    private boolean isNameLine(int at) {
        if (!scene.tokens().has(at)) {
            return false;
        }
        int first = scene.sentenceStart(at);
        int end = scene.sentenceEnd(at);
        return scene.claims().isA(first, EntityKind.PERSON)
                || end - first >= 2 && end - first <= 5 && names.isWord(first) && names.runEnd(first) == end;
    }
}
