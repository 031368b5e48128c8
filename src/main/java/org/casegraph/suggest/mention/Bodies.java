package org.casegraph.suggest.mention;

import org.casegraph.suggest.rule.Rule;
import org.casegraph.suggest.rule.Shape;
import org.casegraph.suggest.rule.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds bodies: by words such as Court, by names that are known, and by abbreviations. */
final class Bodies {

    private static final String BODY = "body.";
    private static final String KNOWN = "known.";
    private static final String OTHER = "OTHER";

    /** From as many words on a word that makes a body is a whole name. */
    private static final int WHOLE = 3;

    private final Scene scene;
    private final Tokens tokens;
    private final BodySpan span;
    private final Rule byWord;
    private final Rule byName;
    private final Rule abbreviation;

    Bodies(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.span = new BodySpan(scene);
        this.byWord = scene.rules().rule("body-word");
        this.byName = scene.rules().rule("known-body");
        this.abbreviation = scene.rules().rule("abbreviation");
    }

    void find() {
        for (int i = 0; i < tokens.size(); i++) {
            byWord(i);
        }
        for (int i = 0; i < tokens.size(); i++) {
            byName(i);
            byInitials(i);
            bySmallWord(i);
            byRights(i);
            byCalling(i);
        }
    }

    private void byWord(int at) {
        if (!scene.isFreeCapital(at)) {
            return;
        }
        int head = longest(at, BODY);
        if (head == 0) {
            return;
        }
        var type = type(at, BODY, head);
        int end = at + head;
        for (int next = nextHead(end); next > 0; next = nextHead(end)) {
            int length = longest(next, BODY);
            var nextType = type(next, BODY, length);
            type = OTHER.equals(nextType) && !OTHER.equals(type) ? type : nextType;
            end = next + length;
        }
        int first = span.start(at);
        int last = span.end(end, type, head >= WHOLE);
        if (type != null && type.equals("UNIVERSITY") && tokens.is(end - 1, "institute") && tokens.is(end, "for")) {
            type = "NGO";
        }
        if (isTitle(first, last)) {
            return;
        }
        if (longest(first, KNOWN) == last - first) {
            claim(first, last, byName, type(first, KNOWN, last - first));
        } else if (isName(first, at, end, last)) {
            claim(first, last, byWord, type);
        }
    }

    /** "Valdoria Rights Lookout". */
    private void byRights(int at) {
        boolean isRights = tokens.is(at, "rights") && scene.isFreeCapital(at) && !scene.isHeading(at) && !scene.isShouted(at);
        boolean isInside = isRights && tokens.areTogether(at - 1, at + 1) && scene.isFreeCapital(at - 1);
        if (isInside && scene.isFreeCapital(at + 1) && !scene.isOnAny(at + 1, "thing", "title", "matter")) {
            claim(span.start(at), at + 2, byWord, "NGO");
        }
    }

    /** "Tolmek prison", "Tolmek city police". */
    private void bySmallWord(int at) {
        for (var list : tokens.lists(at)) {
            if (list.startsWith("small_body.") && tokens.areTogether(at - 1, at) && scene.isFreeCapital(at - 1)) {
                int first = span.capitalsBefore(at);
                int end = at + tokens.length(at, list);
                if (first < at && scene.claims().areFree(at, end)) {
                    var rule = scene.rules().rule("small-body-word");
                    claim(first, end, rule, list.substring("small_body.".length()));
                }
            }
        }
    }

    /** A further word of the kind that the first belongs to, as in "Police Hospital". */
    private int nextHead(int end) {
        for (int i = end; i < end + 3 && tokens.areTogether(end - 1, i) && scene.isFreeCapital(i); i++) {
            if (longest(i, BODY) > 0) {
                return i;
            }
            if (scene.isOn(i, "title") || scene.isOnAny(i, Names.GIVEN)) {
                return -1;
            }
        }
        return -1;
    }

    /** "High Commissioner Ada Lorman". */
    private boolean isTitle(int first, int last) {
        return tokens.length(first, "title") == last - first
                && tokens.areTogether(first, last)
                && scene.isFreeCapital(last)
                && longest(last, BODY) == 0;
    }

    private boolean isName(int first, int head, int headEnd, int last) {
        boolean hasMore = first < head || last > headEnd;
        boolean isOwnName = tokens.isOn(head, "body_alone") && tokens.is(head - 1, "the");
        boolean isPlain = headEnd - head == 1 && !hasMore && !isOwnName;
        boolean isCommonPair = headEnd - head >= 2 && !hasMore && scene.isHeading(head) && scene.isShouted(head);
        boolean isOneWord = headEnd - head == 1 && first == head && isTooPlain(head, last);
        return !isPlain && !isCommonPair && !isOneWord;
    }

    /** "Services for Ana" is no body. */
    private boolean isTooPlain(int head, int last) {
        return scene.token(head).opensSentence() && scene.isSeenSmall(head) && last - head <= 3 && scene.isHeading(head);
    }

    private void byName(int at) {
        int length = longest(at, KNOWN);
        boolean isCommon = scene.isShouted(at) && scene.isOn(at, "common");
        if (length > 0 && !isCommon && !isInSymbol(at, at + length) && scene.claims().areFree(at, at + length) && !isPersonsName(at, length)) {
            claim(at, at + length, byName, type(at, KNOWN, length));
        }
    }

    /** "A/HRC/WGAD/2022/5" names a document, and so does "ECHR 12". */
    private boolean isInSymbol(int at, int end) {
        boolean isBehind = tokens.is(at - 1, "/") && tokens.get(at - 1).end() == tokens.get(at).start();
        boolean isBefore = tokens.areTogether(at, end) && (tokens.get(end).shape() == Shape.NUMBER || isSlash(end));
        return isBehind || isBefore;
    }

    private boolean isSlash(int at) {
        return tokens.is(at, "/") && tokens.get(at - 1).end() == tokens.get(at).start();
    }

    /** "Bridge for Open Records (BOR)". */
    private void byInitials(int at) {
        boolean isBracketed = tokens.is(at - 1, "(") && tokens.is(at + 1, ")") && tokens.areTogether(at - 1, at + 1);
        if (!isBracketed || !scene.isFree(at) || tokens.get(at).shape() != Shape.CAPITALS) {
            return;
        }
        int first = span.byInitials(at - 1, tokens.get(at).word());
        if (first >= 0) {
            int head = longest(first, BODY);
            claim(first, at - 1, scene.rules().rule("name-with-initials"), head > 0 ? type(first, BODY, head) : "NGO");
        }
    }

    /** "the weekly La Hora del Valle". */
    private void byCalling(int at) {
        for (var list : tokens.lists(at)) {
            int name = at + tokens.length(at, list);
            if (list.startsWith("calling.") && tokens.areTogether(at, name) && scene.isFreeCapital(name)) {
                int end = span.calledEnd(name);
                if (end > name) {
                    claim(name, end, scene.rules().rule("called-body"), list.substring("calling.".length()));
                }
            }
        }
    }

    private boolean isPersonsName(int at, int length) {
        return length == 1
                && scene.token(at).shape() == Shape.CAPITAL
                && scene.isFreeCapital(at + 1)
                && tokens.areTogether(at, at + 1)
                && longest(at + 1, BODY) == 0;
    }

    private void claim(int first, int end, Rule rule, @Nullable String type) {
        if (!scene.claims().add(Claim.of(first, end, rule).typed(type))) {
            return;
        }
        int open = end;
        boolean isDefined = tokens.is(open, "(") && tokens.areTogether(first, open + 2) && tokens.is(open + 2, ")");
        if (isDefined && isAbbreviation(open + 1)) {
            scene.claims().add(Claim.of(open + 1, open + 2, abbreviation).typed(type));
        }
    }

    private boolean isAbbreviation(int at) {
        var token = scene.token(at);
        long capitals = token.word().chars().filter(Character::isUpperCase).count();
        return scene.isFree(at) && capitals >= 2 && token.word().length() <= 12 && token.shape() != Shape.NUMBER;
    }

    private int longest(int at, String prefix) {
        int longest = 0;
        for (var list : tokens.lists(at)) {
            longest = list.startsWith(prefix) ? Math.max(longest, tokens.length(at, list)) : longest;
        }
        return longest;
    }

    private @Nullable String type(int at, String prefix, int length) {
        for (var list : tokens.lists(at)) {
            if (list.startsWith(prefix) && tokens.length(at, list) == length) {
                return list.substring(prefix.length());
            }
        }
        return null;
    }

    /** Capitals that nothing else explains and that the text calls by "the". */
    void findCapitals() {
        var rule = scene.rules().rule("capitals-with-article");
        for (int i = 1; i < tokens.size(); i++) {
            boolean isUsed = tokens.areTogether(i, i + 1) && (tokens.isOn(i + 1, "used_by") || tokens.is(i + 1, "'s"));
            boolean isBehind = tokens.is(i - 1, "the") || tokens.isOn(i - 1, "before_capitals");
            boolean isCalled = (isBehind || isUsed) && tokens.areTogether(i - 1, i) && !scene.isShouted(i);
            boolean isAlone = isCalled && tokens.get(i).word().length() > 2 && tokens.get(i).shape() == Shape.CAPITALS && !(tokens.areTogether(i, i + 1) && scene.isFreeCapital(i + 1));
            boolean isNumbered = tokens.areTogether(i, i + 1) && tokens.get(i + 1).shape() == Shape.NUMBER;
            if (isAlone && !isNumbered && isAbbreviation(i) && !scene.isOnAny(i, "common", "country", "thing", "no_body")) {
                claim(i, i + 1, rule, rule.type());
            }
        }
    }
}
