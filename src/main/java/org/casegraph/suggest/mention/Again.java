package org.casegraph.suggest.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.casegraph.model.EntityKind;
import org.casegraph.suggest.rule.Rule;
import org.casegraph.suggest.rule.Shape;
import org.casegraph.suggest.rule.Tokens;

/** Finds what the text has named before: surnames alone, abbreviations, main words of bodies, places. */
final class Again {

    private static final int LONGEST_BODY = 8;
    /** Bodies that have the name of a place before them. */
    private static final Set<String> OF_A_PLACE = Set.of(
            "COURT",
            "POLICE",
            "PROSECUTION",
            "HOSPITAL",
            "LOCAL_AUTHORITY",
            "UNIVERSITY",
            "MINISTRY",
            "MIGRATION_AUTHORITY",
            "BAR_ASSOCIATION",
            "MILITARY",
            "OTHER",
            "COMMISSION");

    private final Scene scene;
    private final Tokens tokens;
    private final Names names;
    private final Set<String> ofPeople = new HashSet<>();
    private final Set<String> ofPlaces = new HashSet<>();
    private final Map<String, Claim> bodies = new HashMap<>();
    private final Set<String> initialed = new HashSet<>();
    private final Map<String, Claim> heads = new HashMap<>();

    Again(Scene scene, Names names) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.names = names;
        for (var claim : scene.claims().inOrder()) {
            remember(claim);
        }
    }

    private void remember(Claim claim) {
        switch (claim.kind()) {
            case PERSON -> wordsOf(claim, ofPeople);
            case PLACE -> wordsOf(claim, ofPlaces);
            case INSTITUTION -> rememberBody(claim);
            case GROUP, CASE -> {}
        }
    }

    /** By its abbreviation, by the word that makes it a body, and by a first word that no other body would have. */
    private void rememberBody(Claim claim) {
        bodies.putIfAbsent(key(claim.first(), claim.end()), claim);
        int first = claim.first();
        boolean isPlaceFirst = OF_A_PLACE.contains(String.valueOf(claim.type()));
        if (isPlaceFirst && claim.length() > 1 && scene.isOn(first + 1, "of_a_place") && names.isUnknown(first)) {
            ofPlaces.add(Stems.of(scene.token(first).key()));
        }
        boolean isOwn = claim.length() >= 2
                && !isPlaceFirst
                && scene.token(first).shape() == Shape.CAPITAL
                && names.isUnknown(first)
                && !ofPlaces.contains(Stems.of(scene.token(first).key()));
        if (isOwn) {
            bodies.putIfAbsent(key(first, first + 1), claim);
        }
        for (int i = first; i < claim.end(); i++) {
            int head = BodyWords.length(scene.tokens(), i);
            if (head > 0 && i + head <= claim.end()) {
                heads.putIfAbsent(key(i, i + head), claim);
            }
        }
    }

    private void wordsOf(Claim claim, Set<String> words) {
        if (claim.kind() == EntityKind.PLACE && claim.length() > 1) {
            return;
        }
        for (int i = claim.first(); i < claim.end(); i++) {
            boolean isWord = scene.token(i).isCapital() && scene.token(i).key().length() > 1;
            if (claim.kind() == EntityKind.PERSON
                    && scene.token(claim.end() - 1).shape() == Shape.INITIAL) {
                initialed.add(key(claim.first(), claim.end()));
            }
            if (isWord) {
                words.add(Stems.of(scene.token(i).key()));
            }
        }
    }

    private String key(int first, int end) {
        var key = new StringBuilder();
        for (int i = first; i < end; i++) {
            key.append(scene.token(i).key()).append(' ');
        }
        return key.toString();
    }

    /** Finds bodies alone, before words of theirs are taken for names of people. */
    void findBodies() {
        var body = scene.rules().rule("body-again");
        for (int i = 0; i < tokens.size(); i++) {
            if (scene.isFreeCapital(i)) {
                isBody(i, body);
            }
        }
    }

    void find() {
        var person = scene.rules().rule("name-again");
        var place = scene.rules().rule("place-again");
        var body = scene.rules().rule("body-again");
        var family = scene.rules().rule("surname-plural");
        for (int i = 0; i < tokens.size(); i++) {
            if (scene.isFree(i) && scene.token(i).shape() == Shape.INITIAL) {
                isInitials(i, person);
            }
            if (scene.isFreeCapital(i)) {
                boolean isTaken = isBody(i, body) || isFamily(i, family) || isPerson(i, person) || isPlace(i, place);
                assert isTaken || scene.isFree(i);
            }
        }
    }

    private boolean isBody(int at, Rule rule) {
        for (int length = LONGEST_BODY; length > 0; length--) {
            var known = isFreeRun(at, length) ? bodies.get(key(at, at + length)) : null;
            if (known != null && (length > 1 || !isBeforeName(at))) {
                return scene.claims().add(Claim.of(at, at + length, rule).typed(known.type()));
            }
        }
        int head = BodyWords.length(tokens, at);
        var meant = head == 0 ? null : heads.get(key(at, at + head));
        if (meant == null) {
            return false;
        }
        boolean isTold = head > 1 || tokens.is(at - 1, "the") && tokens.areTogether(at - 1, at);
        boolean isFree = isTold && scene.claims().areFree(at, at + head) && !scene.isShouted(at);
        return isFree && scene.claims().add(Claim.of(at, at + head, rule).typed(meant.type()));
    }

    private boolean isFreeRun(int at, int length) {
        return tokens.has(at + length - 1)
                && tokens.areTogether(at, at + length - 1)
                && scene.claims().areFree(at, at + length);
    }

    /** "the Valdoria Court" said of another body, or a person who has the word as a name. */
    private boolean isBeforeName(int at) {
        return scene.token(at).shape() == Shape.CAPITAL
                && tokens.areTogether(at, at + 1)
                && scene.isFreeCapital(at + 1);
    }

    private boolean isFamily(int at, Rule rule) {
        var word = scene.token(at).key();
        boolean isPlural =
                word.length() > 4 && word.endsWith("s") && tokens.is(at - 1, "the") && tokens.areTogether(at - 1, at);
        boolean isName = isPlural
                && (ofPeople.contains(word.substring(0, word.length() - 1))
                        || word.endsWith("es") && ofPeople.contains(word.substring(0, word.length() - 2)));
        return isName && scene.claims().add(Claim.of(at, at + 1, rule));
    }

    private boolean isPerson(int at, Rule rule) {
        if (!isKnown(at) || isPlain(at)) {
            return false;
        }
        int end = at + 1;
        while (tokens.areTogether(at, end) && scene.isFreeCapital(end) && isKnown(end)) {
            end++;
        }
        return scene.claims().add(Claim.of(at, end, rule));
    }

    /** Initials that stand for somebody before: "M.S.". */
    private void isInitials(int at, Rule rule) {
        for (int length = 3; length > 0; length--) {
            if (isFreeRun(at, length) && initialed.contains(key(at, at + length))) {
                scene.claims().add(Claim.of(at, at + length, rule));
                return;
            }
        }
    }

    private boolean isKnown(int at) {
        var word = Stems.of(scene.token(at).key());
        return ofPeople.contains(word) && (!ofPlaces.contains(word) || names.isGiven(at));
    }

    /** A word that is more often no name, where only the beginning of a sentence gives it a capital. */
    private boolean isPlain(int at) {
        boolean isCommon =
                scene.isOnAny(at, "common", "title", "country", "nationality", "thing") || Heads.isBodyWord(scene, at);
        return isCommon
                || scene.token(at).opensSentence()
                        && scene.isSeenSmall(at)
                        && scene.token(at).key().length() < 4;
    }

    private boolean isPlace(int at, Rule rule) {
        return ofPlaces.contains(Stems.of(scene.token(at).key()))
                && names.end(at) <= at + 1
                && scene.claims().add(Claim.of(at, at + 1, rule));
    }
}
