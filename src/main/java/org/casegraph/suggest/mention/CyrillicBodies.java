package org.casegraph.suggest.mention;

import java.util.Set;
import org.casegraph.suggest.rule.Rule;
import org.casegraph.suggest.rule.Shape;
import org.casegraph.suggest.rule.Tokens;

/**
 * Finds bodies in Russian and Kazakh by the stem of the word that makes them one: adjectives stand before it, a name in
 * quotation marks, a number or what it deals with behind it.
 */
final class CyrillicBodies {

    private static final String STEM = "stem.";
    private static final int MOST_BEFORE = 4;
    private static final int MOST_QUOTED = 6;
    private static final Set<String> ADJECTIVE_ENDINGS = Set.of(
            "ый", "ий", "ой", "го", "му", "ом", "ым", "им", "ая", "яя", "ую", "юю", "ей", "ое", "ее", "ые", "ых");

    private final Scene scene;
    private final Tokens tokens;
    private final Rule rule;

    CyrillicBodies(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.rule = scene.rules().rule("body-stem");
    }

    void find() {
        for (int i = 0; i < tokens.size(); i++) {
            var type = scene.isFree(i) ? type(i) : "";
            if (!type.isEmpty()) {
                claim(i, type);
            }
        }
    }

    private String type(int at) {
        for (var list : tokens.lists(at)) {
            if (list.startsWith(STEM)) {
                return list.substring(STEM.length());
            }
        }
        return "";
    }

    private void claim(int head, String type) {
        int first = start(head);
        int end = end(head + 1);
        if (hasName(first, end, head)) {
            scene.claimBody(first, end, rule, type);
        }
    }

    /** Something of its own: a capital before it, a name behind it, or capitals that are its name. */
    private boolean hasName(int first, int end, int head) {
        boolean isAbbreviation =
                scene.token(head).shape() == Shape.CAPITALS || scene.token(head).shape() == Shape.CODE;
        boolean isCapitalAlone = end == head + 1 && first == head;
        return isAbbreviation || !isCapitalAlone && (first < head || end > head + 1) && hasCapital(first, end);
    }

    private boolean hasCapital(int first, int end) {
        for (int i = first; i < end; i++) {
            var token = scene.token(i);
            if (token.isCapital() || token.shape() == Shape.NUMBER) {
                return true;
            }
        }
        return false;
    }

    private int start(int head) {
        int first = head;
        while (head - first < MOST_BEFORE && tokens.areTogether(first - 1, head) && mayPrecede(first - 1)) {
            first--;
            if (scene.token(first).isCapital() && !isAdjective(first)) {
                break;
            }
        }
        while (first < head && !scene.token(first).isCapital()) {
            first++;
        }
        return first;
    }

    private boolean mayPrecede(int at) {
        boolean isKazakh = scene.isOn(at, "kazakh_of_body");
        return scene.isFree(at)
                && !scene.isOn(at, "common")
                && (isAdjective(at)
                        || isKazakh
                        || scene.isFreeCapital(at) && scene.isOnAny(at, "city", "country", "region", "kazakh_of_body"));
    }

    private boolean isAdjective(int at) {
        var key = scene.token(at).key();
        return key.length() > 4
                && scene.token(at).shape() != Shape.NUMBER
                && ADJECTIVE_ENDINGS.contains(key.substring(key.length() - 2));
    }

    private int end(int from) {
        int end = from;
        for (int next = further(end); next > end; next = further(end)) {
            end = next;
        }
        return end;
    }

    private int further(int end) {
        if (!tokens.areTogether(end - 1, end) || !scene.isFree(end)) {
            return end;
        }
        if (tokens.is(end, "№")
                && tokens.areTogether(end, end + 1)
                && scene.token(end + 1).shape() != Shape.SMALL) {
            return end + 2;
        }
        boolean isOfState = isAdjective(end) && scene.token(end).isCapital() && tokens.isOn(end + 1, "stem_state");
        if (isOfState) {
            return end + 2;
        }
        int matter = tokens.length(end, "stem_matter");
        if (matter > 0) {
            return end + matter;
        }
        return scene.token(end).word().equals("«") ? quoted(end) : end;
    }

    private int quoted(int open) {
        for (int i = open + 1; i <= open + MOST_QUOTED && tokens.areTogether(open, i); i++) {
            if (scene.token(i).word().equals("»")) {
                return i + 1;
            }
        }
        return open;
    }
}
