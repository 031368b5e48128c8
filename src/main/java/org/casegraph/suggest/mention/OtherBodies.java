package org.casegraph.suggest.mention;

import org.casegraph.suggest.rule.Shape;
import org.casegraph.suggest.rule.Tokens;

/** Finds bodies that only what stands beside their name gives away. */
final class OtherBodies {

    private final Scene scene;
    private final Tokens tokens;
    private final BodyNames names;

    OtherBodies(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.names = new BodyNames(scene);
    }

    void find(int at) {
        byInitials(at);
        byDateline(at);
        bySmallWord(at);
        byRights(at);
        byCalling(at);
    }

    /** "Valdoria Rights Lookout". */
    private void byRights(int at) {
        boolean isRights =
                tokens.is(at, "rights") && scene.isFreeCapital(at) && !scene.isHeading(at) && !scene.isShouted(at);
        boolean isInside = isRights && tokens.areTogether(at - 1, at + 1) && scene.isFreeCapital(at - 1);
        if (isInside && scene.isFreeCapital(at + 1) && !scene.isOnAny(at + 1, "thing", "title", "matter")) {
            scene.claimBody(
                    new BodyStart(scene).start(at), at + 2, scene.rules().rule("body-word"), "NGO");
        }
    }

    /** "Tolmek prison", "Tolmek city police". */
    private void bySmallWord(int at) {
        for (var list : tokens.lists(at)) {
            if (list.startsWith("small_body.") && tokens.areTogether(at - 1, at) && scene.isFreeCapital(at - 1)) {
                int first = names.capitalsBefore(at);
                int end = at + tokens.length(at, list);
                if (first < at && scene.claims().areFree(at, end)) {
                    var rule = scene.rules().rule("small-body-word");
                    scene.claimBody(first, end, rule, list.substring("small_body.".length()));
                }
            }
        }
    }

    /** "Bridge for Open Records (BOR)". */
    private void byInitials(int at) {
        boolean isBracketed = tokens.is(at - 1, "(") && tokens.is(at + 1, ")") && tokens.areTogether(at - 1, at + 1);
        if (!isBracketed || !scene.isFree(at) || tokens.get(at).shape() != Shape.CAPITALS) {
            return;
        }
        int first = names.byInitials(at - 1, tokens.get(at).word());
        if (first >= 0) {
            int head = BodyWords.longest(tokens, first, BodyWords.BODY);
            scene.claimBody(
                    first,
                    at - 1,
                    scene.rules().rule("name-with-initials"),
                    head > 0 ? BodyWords.type(tokens, first, BodyWords.BODY, head) : "NGO");
        }
    }

    /** "TOLMEK (VNA) –": an agency behind the place of its news. */
    private void byDateline(int at) {
        boolean isBracketed = tokens.is(at - 1, "(") && tokens.is(at + 1, ")") && tokens.areTogether(at - 2, at + 2);
        boolean isAgency = isBracketed
                && scene.isAbbreviation(at)
                && scene.token(at - 2).opensLine()
                && "-–—".contains(tokens.get(at + 2).word());
        if (isAgency) {
            scene.claimBody(at, at + 1, scene.rules().rule("agency"), "MEDIA");
        }
    }

    /** "the weekly La Hora del Valle". */
    private void byCalling(int at) {
        for (var list : tokens.lists(at)) {
            int name = at + tokens.length(at, list);
            if (list.startsWith("calling.") && tokens.areTogether(at, name) && scene.isFreeCapital(name)) {
                int end = names.calledEnd(name);
                if (end > name) {
                    scene.claimBody(name, end, scene.rules().rule("called-body"), list.substring("calling.".length()));
                }
            }
        }
    }

    /** Capitals that nothing else explains and that the text calls by "the". */
    void findCapitals() {
        var rule = scene.rules().rule("capitals-with-article");
        for (int i = 1; i < tokens.size(); i++) {
            boolean isUsed = tokens.areTogether(i, i + 1) && (tokens.isOn(i + 1, "used_by") || tokens.is(i + 1, "'s"));
            boolean isBehind = tokens.is(i - 1, "the") || tokens.isOn(i - 1, "before_capitals");
            boolean isCalled = (isBehind || isUsed) && tokens.areTogether(i - 1, i) && !scene.isShouted(i);
            boolean isAlone = isCalled
                    && tokens.get(i).word().length() > 2
                    && tokens.get(i).shape() == Shape.CAPITALS
                    && !(tokens.areTogether(i, i + 1) && scene.isFreeCapital(i + 1));
            boolean isNumbered =
                    tokens.areTogether(i, i + 1) && tokens.get(i + 1).shape() == Shape.NUMBER;
            if (isAlone
                    && !isNumbered
                    && scene.isAbbreviation(i)
                    && !scene.isOnAny(i, "common", "country", "thing", "no_body")) {
                scene.claimBody(i, i + 1, rule, rule.type());
            }
        }
    }
}
