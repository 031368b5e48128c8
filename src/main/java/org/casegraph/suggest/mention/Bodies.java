package org.casegraph.suggest.mention;

import java.util.Set;
import org.casegraph.suggest.rule.Rule;
import org.casegraph.suggest.rule.Shape;
import org.casegraph.suggest.rule.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds bodies: by words such as Court, by names that are known, and by abbreviations. */
final class Bodies {

    private static final String BODY = "body.";
    private static final String KNOWN = "known.";
    private static final String OTHER = "OTHER";
    /** Types that further words of the name may tell more closely. */
    private static final Set<String> OPEN = Set.of(OTHER, "NGO", "POLITICAL_PARTY");

    /** From as many words on a word that makes a body is a whole name. */
    private static final int WHOLE = 3;

    private final Scene scene;
    private final Tokens tokens;
    private final BodyStart starts;
    private final BodyEnd ends;
    private final Rule byWord;
    private final Rule byName;
    private final OtherBodies others;

    Bodies(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.starts = new BodyStart(scene);
        this.ends = new BodyEnd(scene);
        this.byWord = scene.rules().rule("body-word");
        this.byName = scene.rules().rule("known-body");
        this.others = new OtherBodies(scene);
    }

    void find() {
        for (int i = 0; i < tokens.size(); i++) {
            byWord(i);
        }
        for (int i = 0; i < tokens.size(); i++) {
            byName(i);
            others.find(i);
        }
    }

    private void byWord(int at) {
        if (!scene.isFreeCapital(at)) {
            return;
        }
        int head = BodyWords.longest(tokens, at, BODY);
        if (head == 0) {
            return;
        }
        var type = BodyWords.type(tokens, at, BODY, head);
        int end = at + head;
        for (int next = nextHead(end); next > 0; next = nextHead(end)) {
            int length = BodyWords.longest(tokens, next, BODY);
            var nextType = BodyWords.type(tokens, next, BODY, length);
            type = OTHER.equals(nextType) && !OTHER.equals(type) ? type : nextType;
            end = next + length;
        }
        int first = starts.start(at);
        int last = ends.end(end, type, head >= WHOLE);
        type = told(first, end, last, type);
        if (isTitle(first, last)) {
            return;
        }
        if (BodyWords.longest(tokens, first, KNOWN) == last - first) {
            scene.claimBody(first, last, byName, BodyWords.type(tokens, first, KNOWN, last - first));
        } else if (isName(first, at, end, last)) {
            scene.claimBody(first, last, byWord, type);
        }
    }

    /** The type that other words of the name tell where the word that makes it a body leaves it open. */
    private @Nullable String told(int first, int headEnd, int last, @Nullable String type) {
        if ("UNIVERSITY".equals(type) && tokens.is(headEnd - 1, "institute") && tokens.is(headEnd, "for")) {
            return "NGO";
        }
        if (!OPEN.contains(String.valueOf(type))) {
            return type;
        }
        for (int i = first; i < last; i++) {
            int length = BodyWords.longest(tokens, i, OTHER.equals(type) ? "telling." : "telling.UNION");
            if (length > 0) {
                return BodyWords.type(tokens, i, "telling.", length);
            }
        }
        return type;
    }

    /** A further word of the kind that the first belongs to, as in "Police Hospital". */
    private int nextHead(int end) {
        for (int i = end; i < end + 3 && tokens.areTogether(end - 1, i) && scene.isFreeCapital(i); i++) {
            if (BodyWords.longest(tokens, i, BODY) > 0) {
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
                && BodyWords.longest(tokens, last, BODY) == 0;
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
        return scene.token(head).opensSentence()
                && scene.isSeenSmall(head)
                && last - head <= 3
                && scene.isHeading(head);
    }

    private void byName(int at) {
        int length = BodyWords.longest(tokens, at, KNOWN);
        boolean isCommon = scene.isShouted(at) && scene.isOn(at, "common");
        if (length > 0
                && !isCommon
                && !isInSymbol(at, at + length)
                && scene.claims().areFree(at, at + length)
                && !isPersonsName(at, length)) {
            scene.claimBody(at, at + length, byName, BodyWords.type(tokens, at, KNOWN, length));
        }
    }

    /** "A/HRC/WGAD/2022/5" names a document, and so does "ECHR 12". */
    private boolean isInSymbol(int at, int end) {
        boolean isBehind = tokens.is(at - 1, "/")
                && tokens.get(at - 1).end() == tokens.get(at).start();
        boolean isBefore = tokens.areTogether(at, end) && (tokens.get(end).shape() == Shape.NUMBER || isSlash(end));
        return isBehind || isBefore;
    }

    private boolean isSlash(int at) {
        return tokens.is(at, "/") && tokens.get(at - 1).end() == tokens.get(at).start();
    }

    private boolean isPersonsName(int at, int length) {
        return length == 1
                && scene.token(at).shape() == Shape.CAPITAL
                && scene.isFreeCapital(at + 1)
                && tokens.areTogether(at, at + 1)
                && BodyWords.longest(tokens, at + 1, BODY) == 0;
    }
}
