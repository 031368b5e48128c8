package org.casegraph.suggest.mention;

import java.util.Set;
import org.casegraph.suggest.rule.Shape;
import org.casegraph.suggest.rule.Tokens;
import org.jspecify.annotations.Nullable;

/** How far the name of a body reaches to the right of the word that makes it one. */
final class BodyEnd {

    private static final int MOST_WORDS = 8;
    private static final int MOST_LINKS = 6;
    /** Bodies whose name goes on with the town where they sit. */
    private static final Set<String> SEATED = Set.of("COURT", "PROSECUTION", "EMBASSY");

    private final Scene scene;
    private final Tokens tokens;

    BodyEnd(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** The word behind the name. */
    int end(int headEnd, @Nullable String type, boolean isWhole) {
        int end = number(headEnd);
        boolean linked = isWhole;
        for (int links = 0; links < MOST_LINKS; links++) {
            int next = further(end, type, linked);
            if (next <= end) {
                break;
            }
            end = next;
            linked = true;
        }
        return number(end);
    }

    private int further(int end, @Nullable String type, boolean linked) {
        if (!tokens.areTogether(end - 1, end) || !scene.isFree(end)) {
            return end;
        }
        if (tokens.is(end, "international") && scene.isFreeCapital(end)) {
            return end + 1;
        }
        if (!linked && scene.isOn(end - 1, "body_first") && isObject(end)) {
            return capitals(end);
        }
        if (linked && isComma(end)) {
            return matters(end);
        }
        boolean isSeat = (tokens.is(end, "in") || tokens.is(end, "at")) && SEATED.contains(String.valueOf(type));
        if (isSeat
                && tokens.areTogether(end, end + 1)
                && scene.isFreeCapital(end + 1)
                && !scene.isOnAny(end + 1, "common", "month")) {
            return end + Math.max(2, 1 + tokens.length(end + 1, "city"));
        }
        int after = tokens.is(end + 1, "the") ? end + 2 : end + 1;
        if (!scene.isOn(end, "link") || !tokens.areTogether(end, after)) {
            return end;
        }
        int mandate = "TREATY_BODY".equals(type) ? mandate(end + 1, after) : 0;
        if (mandate > 0) {
            return mandate;
        }
        boolean mayLink = !tokens.is(end, "and") && !tokens.is(end, "&") && !tokens.is(end, "to");
        boolean isOther = linked
                && (after > end + 1 && Heads.isBodyWord(scene, after)
                        || BodyWords.longest(tokens, after, "known.") > 0);
        return mayLink && !isOther && isObject(after) ? capitals(after) : end;
    }

    private int mandate(int at, int afterArticle) {
        int length = Math.max(tokens.length(at, "mandate"), 0);
        if (length > 0) {
            return at + length;
        }
        int behind = tokens.length(afterArticle, "mandate");
        return behind > 0 ? afterArticle + behind : 0;
    }

    private boolean isComma(int at) {
        return tokens.is(at, ",") || tokens.is(at, "and") || tokens.is(at, "&");
    }

    /** "of Labour, Health and Social Protection". */
    private int matters(int end) {
        int at = end;
        while (tokens.areTogether(end, at) && isComma(at) && at - end < 2) {
            at++;
        }
        at += tokens.is(at, "the") ? 1 : 0;
        boolean isMatter = scene.isFreeCapital(at) && scene.isOn(at, "matter") && tokens.areTogether(end, at);
        boolean isOwnBody = Heads.isBodyWord(scene, at);
        return isMatter && !isOwnBody ? capitals(at) : end;
    }

    private boolean isObject(int at) {
        if (!scene.isFreeCapital(at) || scene.isOn(at, "function")) {
            return false;
        }
        boolean isSomebody = scene.isOnAny(at, Names.GIVEN)
                && scene.isFreeCapital(at + 1)
                && tokens.areTogether(at, at + 1)
                && !scene.isOnAny(at, "city", "country", "matter");
        boolean isPlain = scene.isOn(at, "title") && !scene.isOn(at, "matter") && !Heads.isBodyWord(scene, at);
        return !isSomebody
                && !isPlain
                && (!scene.isShouted(at) || scene.isOnAny(at, "country", "city", "region", "matter"));
    }

    private int capitals(int from) {
        int end = from;
        while (end - from < MOST_WORDS
                && scene.isFreeCapital(end)
                && (end == from || tokens.areTogether(from, end))
                && !scene.isOn(end, "function")
                && (end == from || !scene.isOn(end, "title") || scene.isOn(end, "matter"))) {
            end++;
        }
        int country = tokens.length(from, "country");
        return Math.max(end, from + country);
    }

    /** "Colony No. 64/18", "SIZO-1", "Court No 2", "School 12". */
    private int number(int end) {
        if (!tokens.areTogether(end - 1, end) || !scene.isFree(end)) {
            return end;
        }
        boolean hasSign = scene.isOn(end, "number_word") || tokens.is(end, "№") || tokens.is(end, "#");
        int at = hasSign ? end + 1 : end;
        boolean isNumber = tokens.areTogether(end, at) && isNumber(at, hasSign);
        if (!isNumber) {
            return end;
        }
        boolean hasSlash = tokens.is(at + 1, "/") && tokens.has(at + 2) && isNumber(at + 2, true);
        return hasSlash ? at + 3 : at + 1;
    }

    private boolean isNumber(int at, boolean hasSign) {
        var token = scene.token(at);
        boolean isYear = token.word().matches("(19|20)[0-9]{2}");
        return scene.isFree(at)
                && (token.shape() == Shape.CODE
                        || token.shape() == Shape.NUMBER
                                && (hasSign || !isYear && token.word().length() <= 4));
    }
}
