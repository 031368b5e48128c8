package org.casegraph.suggest.mention;

import java.util.List;
import org.casegraph.suggest.rule.Shape;

/** Which words may be the name of a person. */
final class Names {

    static final String[] GIVEN = {"given", "given_east", "given_south", "given_rest"};
    private static final String[] NEVER = {"title", "nationality", "thing", "matter"};
    private static final int MOST_WORDS = 7;
    private static final int MOST_PARTICLES = 3;

    private final Scene scene;

    Names(Scene scene) {
        this.scene = scene;
    }

    boolean isGiven(int at) {
        return scene.tokens().has(at) && scene.token(at).isCapital() && scene.isOnAny(at, GIVEN);
    }

    boolean hasSureEnding(int at) {
        return scene.isOn(at, "surname_sure") && scene.token(at).key().length() > 4;
    }

    /** The run of words that may be one name and begins here; -1 where none begins. */
    int end(int at) {
        return scene.tokens().has(at) && isWord(at) && !isInsideRun(at) ? runEnd(at) : -1;
    }

    private boolean isInsideRun(int at) {
        return scene.tokens().areTogether(at - 1, at) && isWord(at - 1);
    }

    /** Where a run is over whose first word is taken for granted. */
    int runEnd(int first) {
        int end = first + 1;
        for (int words = 1; words < MOST_WORDS; words++) {
            int next = nextWord(first, end);
            if (next < 0) {
                break;
            }
            end = next + 1;
        }
        return afterSuffix(first, end);
    }

    private int nextWord(int first, int end) {
        int at = end;
        while (at - end < MOST_PARTICLES && isParticle(first, at)) {
            at++;
        }
        boolean isBehindParticle = at > end && scene.isFreeCapital(at) && !isBodyWord(at) && !scene.isOn(at, "matter");
        boolean goesOn =
                scene.tokens().areTogether(first, at) && (isWord(at) || isBehindParticle || at == end && mayFollow(at));
        return goesOn ? at : -1;
    }

    private boolean isParticle(int first, int at) {
        return scene.tokens().areTogether(first, at)
                && scene.isFree(at)
                && scene.isOn(at, "particle")
                && (scene.token(at).shape() == Shape.SMALL || isShoutedParticle(at));
    }

    /** "Anna VAN DER BERG". */
    private boolean isShoutedParticle(int at) {
        return scene.token(at).shape() == Shape.CAPITALS && !scene.isShouted(at) && scene.isFreeCapital(at + 1);
    }

    private int afterSuffix(int first, int end) {
        boolean hasSuffix = scene.tokens().areTogether(first, end)
                && scene.isFree(end)
                && scene.isOn(end, "suffix")
                && end - first >= 2;
        return hasSuffix ? end + 1 : end;
    }

    /** Whether the word may begin or go on a name by itself. */
    boolean isWord(int at) {
        if (!scene.isFree(at)) {
            return false;
        }
        var token = scene.token(at);
        if (token.shape() == Shape.INITIAL) {
            return token.isShortened() && !scene.isOnAny(at, "title", "country");
        }
        if (!token.isCapital() || isStop(at)) {
            return false;
        }
        return token.shape() == Shape.CAPITALS ? isShoutedName(at) : true;
    }

    private boolean isShoutedName(int at) {
        boolean isShort = scene.token(at).key().length() < 3;
        if (scene.isShouted(at)) {
            return isTold(at) || isPlainShout(at) && (isToldBeside(at, at - 1) || isToldBeside(at, at + 1));
        }
        return isShort ? isGiven(at) : !isAbbreviation(at);
    }

    private boolean isTold(int at) {
        return isGiven(at) && !scene.isOn(at, "common") || hasSureEnding(at);
    }

    private boolean isToldBeside(int at, int other) {
        return scene.tokens().areTogether(at, other) && scene.isFreeCapital(other) && isTold(other);
    }

    /** Capitals among capitals that no list knows. */
    boolean isPlainShout(int at) {
        return scene.tokens().has(at)
                && scene.isFree(at)
                && scene.token(at).shape() == Shape.CAPITALS
                && (isUnknown(at) || isGiven(at) || scene.tokens().lists(at).equals(List.of("surname")));
    }

    int shoutEnd(int first) {
        int end = first + 1;
        while (end - first < MOST_WORDS && scene.tokens().areTogether(first, end) && isPlainShout(end)) {
            end++;
        }
        return end;
    }

    /** Whether the capitals are known to stand for a body or a country. */
    boolean isAbbreviation(int at) {
        return scene.token(at).shape() != Shape.CAPITAL
                && scene.tokens().lists(at).stream()
                        .anyMatch(list -> list.startsWith("known.") || list.equals("country"));
    }

    private boolean isStop(int at) {
        if (isGiven(at) && followsName(at)) {
            return false;
        }
        if (scene.isOnAny(at, NEVER) || isBodyWord(at)) {
            return !isGivenBeforeName(at);
        }
        if (scene.isOnAny(at, "country", "city", "region", "common", "role", "place_after", "month")) {
            return !isGivenBeforeName(at);
        }
        return scene.isSeenSmall(at) && !isGiven(at) && !hasSureEnding(at);
    }

    /** "KORDA April": what stands behind a name is one too. */
    private boolean followsName(int at) {
        int before = at - 1;
        if (!scene.tokens().areTogether(before, at) || !scene.isFreeCapital(before) || isAbbreviation(before)) {
            return false;
        }
        boolean isSurname = scene.token(before).shape() == Shape.CAPITALS && !scene.isShouted(before);
        return (isSurname || isGiven(before)) && !scene.isOnAny(before, "common", "title", "nationality", "country");
    }

    /** Whether no list has the word but those of surnames. */
    boolean isUnknownName(int at) {
        return scene.tokens().lists(at).stream().allMatch(list -> list.startsWith("surname"));
    }

    /** Whether no list has the word. */
    boolean isUnknown(int at) {
        return scene.tokens().lists(at).isEmpty() && !scene.isSeenSmall(at);
    }

    private boolean isBodyWord(int at) {
        return scene.tokens().lists(at).stream().anyMatch(list -> list.startsWith("body."));
    }

    /** "Jordan Bell", but not "Jordan, Bell" or "in Jordan". */
    private boolean isGivenBeforeName(int at) {
        return isGiven(at)
                && scene.tokens().areTogether(at, at + 1)
                && scene.isFreeCapital(at + 1)
                && !scene.isOnAny(at + 1, "country", "city", "common", "title", "nationality", "thing", "place_after")
                && !isBodyWord(at + 1);
    }

    /** A common word that is a surname because it follows a given name: "Ada Young". */
    private boolean mayFollow(int at) {
        if (!scene.isFreeCapital(at) || !isGiven(at - 1)) {
            return false;
        }
        if (scene.token(at).shape() == Shape.CAPITALS) {
            return !scene.isShouted(at) && !isAbbreviation(at) && !isBodyWord(at);
        }
        if (scene.isHeading(at)) {
            return false;
        }
        boolean isName = !isBodyWord(at) && !scene.isOnAny(at, "nationality", "month", "place_after", "matter");
        boolean isPlace = scene.isOnAny(at, "city", "region", "country");
        boolean isLastWord = !scene.tokens().areTogether(at, at + 1) || !scene.isFreeCapital(at + 1);
        return isName && (isLastWord || isPlace || scene.isOn(at, "title"));
    }
}
