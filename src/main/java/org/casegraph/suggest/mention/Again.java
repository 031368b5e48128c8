package org.casegraph.suggest.mention;

import java.util.HashSet;
import java.util.Set;
import org.casegraph.model.EntityKind;
import org.casegraph.suggest.rule.Rule;
import org.casegraph.suggest.rule.Shape;
import org.casegraph.suggest.rule.Tokens;

/** Finds what the text has named before: surnames alone, families, bodies, places. */
final class Again {

    private final Scene scene;
    private final Tokens tokens;
    private final Names names;
    private final BodiesAgain bodies;
    private final Set<String> ofPeople = new HashSet<>();
    private final Set<String> ofPlaces = new HashSet<>();
    private final Set<String> initialed = new HashSet<>();

    Again(Scene scene, Names names) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.names = names;
        this.bodies = new BodiesAgain(scene, names);
        for (var claim : scene.claims().inOrder()) {
            remember(claim);
        }
    }

    private void remember(Claim claim) {
        switch (claim.kind()) {
            case PERSON -> wordsOf(claim, ofPeople);
            case PLACE -> wordsOf(claim, ofPlaces);
            case INSTITUTION -> bodies.place(claim).ifPresent(ofPlaces::add);
            case GROUP, CASE -> {}
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
                initialed.add(scene.key(claim.first(), claim.end()));
            }
            if (isWord) {
                words.add(Stems.of(scene.token(i).key()));
            }
        }
    }

    void find() {
        var person = scene.rules().rule("name-again");
        var place = scene.rules().rule("place-again");
        var family = scene.rules().rule("surname-plural");
        for (int i = 0; i < tokens.size(); i++) {
            if (scene.isFree(i) && scene.token(i).shape() == Shape.INITIAL) {
                isInitials(i, person);
                isInitialAndName(i, person);
            }
            if (scene.isFreeCapital(i)) {
                boolean isTaken = bodies.isBody(i) || isFamily(i, family) || isPerson(i, person) || isPlace(i, place);
                assert isTaken || scene.isFree(i);
            }
        }
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
            if (scene.isFreeRun(at, length) && initialed.contains(scene.key(at, at + length))) {
                scene.claims().add(Claim.of(at, at + length, rule));
                return;
            }
        }
    }

    /** "A. Lorman" of a Lorman before. */
    private void isInitialAndName(int at, Rule rule) {
        int name = at + 1;
        while (name - at < 3 && scene.isFree(name) && scene.token(name).shape() == Shape.INITIAL) {
            name++;
        }
        boolean isName = tokens.areTogether(at, name) && scene.isFreeCapital(name) && isKnown(name) && scene.isFree(at);
        if (isName) {
            scene.claims().add(Claim.of(at, name + 1, rule));
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
