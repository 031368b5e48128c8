package org.casegraph.suggest.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casegraph.model.EntityKind;
import org.casegraph.suggest.rule.Rule;
import org.casegraph.suggest.rule.Shape;
import org.casegraph.suggest.rule.Tokens;

/** Finds bodies that the text has named before, by their abbreviations, main words and own first words. */
final class BodiesAgain {

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
    private final Rule rule;
    private final Map<String, Claim> bodies = new HashMap<>();
    private final Map<String, Claim> heads = new HashMap<>();

    BodiesAgain(Scene scene, Names names) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.names = names;
        this.rule = scene.rules().rule("body-again");
        scene.claims().of(EntityKind.INSTITUTION).forEach(this::remember);
    }

    /** By its abbreviation, by the word that makes it a body, and by a first word that no other body would have. */
    private void remember(Claim claim) {
        bodies.putIfAbsent(scene.key(claim.first(), claim.end()), claim);
        int first = claim.first();
        boolean isPlaceFirst = isOfPlace(claim);
        boolean isOwn = claim.length() >= 2
                && !isPlaceFirst
                && scene.token(first).shape() == Shape.CAPITAL
                && names.isUnknown(first);
        if (isOwn) {
            bodies.putIfAbsent(scene.key(first, first + 1), claim);
        }
        for (int i = first; i < claim.end(); i++) {
            int head = BodyWords.length(scene.tokens(), i);
            if (head > 0 && i + head <= claim.end()) {
                heads.putIfAbsent(scene.key(i, i + head), claim);
            }
        }
    }

    private static boolean isOfPlace(Claim claim) {
        return OF_A_PLACE.contains(String.valueOf(claim.type()));
    }

    /** The place that the name of a body begins with, where it does. */
    Optional<String> place(Claim claim) {
        int first = claim.first();
        boolean isPlace =
                isOfPlace(claim) && claim.length() > 1 && scene.isOn(first + 1, "of_a_place") && names.isUnknown(first);
        return isPlace ? Optional.of(Stems.of(scene.token(first).key())) : Optional.empty();
    }

    void find() {
        for (int i = 0; i < tokens.size(); i++) {
            if (scene.isFreeCapital(i)) {
                isBody(i);
            }
        }
    }

    boolean isBody(int at) {
        for (int length = LONGEST_BODY; length > 0; length--) {
            var known = scene.isFreeRun(at, length) ? bodies.get(scene.key(at, at + length)) : null;
            if (known != null && (length > 1 || !isBeforeName(at))) {
                return scene.claims().add(Claim.of(at, at + length, rule).typed(known.type()));
            }
        }
        int head = BodyWords.length(tokens, at);
        var meant = head == 0 ? null : heads.get(scene.key(at, at + head));
        if (meant == null) {
            return false;
        }
        boolean isTold = head > 1 || tokens.is(at - 1, "the") && tokens.areTogether(at - 1, at);
        boolean isFree = isTold && scene.claims().areFree(at, at + head) && !scene.isShouted(at);
        return isFree && scene.claims().add(Claim.of(at, at + head, rule).typed(meant.type()));
    }

    /** "the Valdoria Court" said of another body, or a person who has the word as a name. */
    private boolean isBeforeName(int at) {
        return scene.token(at).shape() == Shape.CAPITAL
                && tokens.areTogether(at, at + 1)
                && scene.isFreeCapital(at + 1);
    }
}
