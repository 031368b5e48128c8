package org.casegraph.suggest.mention;

import org.casegraph.suggest.rule.Rule;
import org.casegraph.suggest.rule.Shape;
import org.casegraph.suggest.rule.Tokens;

/** Finds places: known ones, those with a word such as Province, and those that a preposition gives away. */
final class Places {

    private static final String[] KNOWN = {"country", "region", "city"};
    private static final int MOST_WORDS = 4;

    private final Scene scene;
    private final Tokens tokens;
    private final Names names;
    private final PlaceCues cues;
    private final Rule known;
    private final Rule byWord;
    private final Rule byPreposition;

    Places(Scene scene, Names names) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.names = names;
        this.cues = new PlaceCues(scene);
        this.known = scene.rules().rule("known-place");
        this.byWord = scene.rules().rule("place-word");
        this.byPreposition = scene.rules().rule("place-after-preposition");
    }

    void findSure() {
        for (int i = 0; i < tokens.size(); i++) {
            if (scene.isFreeCapital(i)) {
                byWord(i);
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (scene.isFree(i)) {
                known(i);
            }
        }
    }

    void findLikely() {
        for (int i = 0; i < tokens.size(); i++) {
            if (scene.isFreeCapital(i) && !isInsideCapitals(i)) {
                byPreposition(i);
            }
        }
    }

    private void known(int at) {
        int length = knownLength(at);
        if (length == 0 || !scene.claims().areFree(at, at + length)) {
            return;
        }
        boolean isOneWord = length == 1;
        boolean mayBePerson = isOneWord
                && !scene.isOn(at, "country")
                && (names.isGiven(at) || scene.isOnAny(at, "title", "particle"));
        boolean goesOn = isOneWord && names.end(at) > at + 1;
        if (mayBePerson && !isBehindPreposition(at) || goesOn) {
            return;
        }
        claim(at, at + length, known);
    }

    private int knownLength(int at) {
        int longest = 0;
        for (var list : KNOWN) {
            longest = Math.max(longest, tokens.length(at, list));
        }
        return longest;
    }

    private boolean isBehindPreposition(int at) {
        return tokens.areTogether(at - 1, at) && (scene.isOn(at - 1, "place_word") || tokens.is(at - 1, "of"));
    }

    private void byWord(int at) {
        int before = placeOf(at);
        if (before > 0) {
            claim(at, before, byWord);
            return;
        }
        int end = at;
        while (end - at < MOST_WORDS && isPlaceWord(end) && tokens.areTogether(at, end)) {
            end++;
        }
        if (end == at || !tokens.areTogether(at, end)) {
            return;
        }
        boolean isSmall = end - at <= 2
                && tokens.isOn(end, "place_after_small")
                && !tokens.get(end).isCapital();
        int after = isSmall ? tokens.length(end, "place_after_small") : tokens.length(end, "place_after");
        boolean isName = after > 0 && (isSmall || isSameWriting(at, end));
        if (isName && !isInsideCapitals(at) && !scene.isShouted(at)) {
            claim(at, isSmall && !tokens.isOn(end, "place_part_small") ? end : end + after, byWord);
        }
    }

    /** "Ida WARD" is somebody, "Tolmek Ward" a place. */
    private boolean isSameWriting(int at, int word) {
        return scene.isFreeCapital(word)
                && scene.token(word).shape() == scene.token(at).shape();
    }

    private boolean isPlaceWord(int at) {
        boolean isFree = scene.isFreeCapital(at) && !scene.isOnAny(at, "place_after", "title", "nationality");
        boolean isFunction =
                scene.isOn(at, "function") && !(tokens.areTogether(at - 1, at) && scene.isFreeCapital(at - 1));
        return isFree && !isFunction && (!scene.token(at).opensSentence() || !scene.isOn(at, "common"));
    }

    private boolean isInsideCapitals(int at) {
        return tokens.areTogether(at - 1, at) && isPlaceWord(at - 1);
    }

    /** The end of a name behind "city of" and the like, or -1. */
    private int placeOf(int at) {
        boolean isState = tokens.is(at - 1, "of")
                && (tokens.length(at - 2, "state_of") == 2 || tokens.length(at - 3, "state_of") == 3);
        if (isState && isPlaceWord(at)) {
            return runEnd(at);
        }
        boolean isBehind = tokens.is(at - 1, "of")
                && tokens.areTogether(at - 2, at)
                && scene.isOnAny(at - 2, "place_of", "place_of_capital");
        return isBehind && isPlaceWord(at) ? runEnd(at) : -1;
    }

    private int runEnd(int at) {
        int end = at;
        while (end - at < MOST_WORDS && tokens.areTogether(at, end) && (isPlaceWord(end) || linked(end) > 0)) {
            end = Math.max(end, linked(end)) + 1;
        }
        boolean hasWord = tokens.areTogether(at, end) && scene.isFreeCapital(end) && scene.isOn(end, "place_after");
        return hasWord ? end + 1 : end;
    }

    /** The word behind the particles that begin here, as in "San Isidro de la Cruz"; 0 where there is none. */
    private int linked(int at) {
        int next = at;
        while (next - at < 2
                && scene.isOn(next, "particle")
                && scene.token(next).shape() == Shape.SMALL) {
            next++;
        }
        return next > at && tokens.areTogether(at, next) && scene.isFreeCapital(next) ? next : 0;
    }

    private void byPreposition(int at) {
        if (!isPlaceWord(at) || scene.isOnAny(at, "common", "thing", "matter") || names.isAbbreviation(at)) {
            return;
        }
        boolean follows = tokens.areTogether(at - 1, at);
        boolean isSure = follows && (scene.isOn(at - 1, "place_sure") || cues.isBehindVerb(at));
        boolean isFrom = follows
                && tokens.is(at - 1, "from")
                && tokens.has(at - 2)
                && scene.isOnAny(at - 2, "role", "kin", "nationality");
        boolean isIn = isFrom
                || cues.isDateline(at, runEnd(at))
                || follows && (tokens.is(at - 1, "in") || tokens.is(at - 1, "at") || tokens.is(at - 1, "inside"));
        int end = runEnd(at);
        if (!isSure && !isIn && !cues.isBeforePlace(at, end) && !cues.isBehindBody(at, end)
                || isPerson(at, end, isSure)) {
            return;
        }
        claim(at, end, byPreposition);
    }

    private boolean isPerson(int at, int end, boolean isSure) {
        if (tokens.is(end, "'s") && tokens.areTogether(at, end) && !isSure) {
            return true;
        }
        boolean hasGiven = names.isGiven(at) && (end - at > 1 || !isSure);
        return hasGiven || !isSure && end - at > 1 && names.hasSureEnding(end - 1);
    }

    private void claim(int first, int end, Rule rule) {
        scene.claims().add(Claim.of(first, end, rule));
    }
}
