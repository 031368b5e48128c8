package org.casegraph.suggest.mention;

import java.util.HashSet;
import java.util.Set;
import org.casegraph.suggest.rule.Rule;
import org.casegraph.suggest.rule.Rules;
import org.casegraph.suggest.rule.Shape;
import org.casegraph.suggest.rule.Token;
import org.casegraph.suggest.rule.Tokens;
import org.jspecify.annotations.Nullable;

/** A text while its mentions are looked for: its words, what is taken already, and what its writing gives away. */
final class Scene {

    private static final int WORDS_OF_A_HEADING = 14;

    private final Tokens tokens;
    private final Claims claims;
    private final Rules rules;
    private final Set<String> small = new HashSet<>();
    private final boolean[] shouted;
    private final boolean[] heading;
    private final int[] firsts;
    private final int[] ends;

    Scene(Tokens tokens, Rules rules) {
        this.tokens = tokens;
        this.rules = rules;
        this.claims = new Claims(tokens.size());
        int sentences = tokens.sentences().size();
        this.shouted = new boolean[sentences];
        this.heading = new boolean[sentences];
        this.firsts = new int[sentences];
        this.ends = new int[sentences];
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.areTogether(i, i + 1)) {
                look(first, i + 1);
                first = i + 1;
            }
        }
    }

    private void look(int first, int end) {
        int capitals = 0;
        int shouts = 0;
        int smalls = 0;
        for (int i = first; i < end; i++) {
            var token = tokens.get(i);
            shouts += token.shape() == Shape.CAPITALS ? 1 : 0;
            capitals += token.isCapital() ? 1 : 0;
            boolean isLong = token.shape() == Shape.SMALL && token.key().length() > 3;
            smalls += isLong ? 1 : 0;
            if (token.shape() == Shape.SMALL) {
                small.add(token.key());
            }
        }
        int sentence = tokens.get(first).sentence();
        firsts[sentence] = first;
        ends[sentence] = end;
        shouted[sentence] = shouts >= 2 && shouts == capitals && smalls == 0;
        heading[sentence] = smalls == 0 && !tokens.is(end - 1, ".") && end - first <= WORDS_OF_A_HEADING;
    }

    Tokens tokens() {
        return tokens;
    }

    Claims claims() {
        return claims;
    }

    Rules rules() {
        return rules;
    }

    Token token(int at) {
        return tokens.get(at);
    }

    boolean isFree(int at) {
        return tokens.has(at) && claims.isFree(at);
    }

    boolean isOn(int at, String list) {
        return tokens.isOn(at, list);
    }

    boolean isOnAny(int at, String... lists) {
        for (var list : lists) {
            if (tokens.isOn(at, list)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word with a capital is there that nobody has taken. */
    boolean isFreeCapital(int at) {
        return isFree(at) && tokens.get(at).isCapital();
    }

    /** Whether the text writes the word in small letters elsewhere. */
    boolean isSeenSmall(int at) {
        return small.contains(tokens.get(at).key());
    }

    /** Whether all words around it are in capitals. */
    boolean isShouted(int at) {
        return shouted[tokens.get(at).sentence()];
    }

    /** Whether it stands in a heading or a line by itself, where capitals say little. */
    boolean isHeading(int at) {
        return heading[tokens.get(at).sentence()];
    }

    /** The first word of the sentence of a word. */
    int sentenceStart(int at) {
        return firsts[tokens.get(at).sentence()];
    }

    /** The word behind the sentence of a word. */
    int sentenceEnd(int at) {
        return ends[tokens.get(at).sentence()];
    }

    /** Takes words for a body and, where capitals stand in brackets behind them, the capitals for the same. */
    void claimBody(int first, int end, Rule rule, @Nullable String type) {
        if (!claims.add(Claim.of(first, end, rule).typed(type))) {
            return;
        }
        boolean isDefined = tokens.is(end, "(") && tokens.areTogether(first, end + 2) && tokens.is(end + 2, ")");
        boolean isAppended = tokens.is(end, ",") && tokens.areTogether(first, end + 2) && tokens.is(end + 2, ")");
        boolean isShort = isAppended && tokens.get(end + 1).shape() == Shape.CAPITALS;
        if ((isDefined || isShort) && isAbbreviation(end + 1)) {
            claims.add(Claim.of(end + 1, end + 2, rules.rule("abbreviation")).typed(type));
        }
    }

    boolean isAbbreviation(int at) {
        var token = tokens.get(at);
        long capitals = token.word().chars().filter(Character::isUpperCase).count();
        return isFree(at) && capitals >= 2 && token.word().length() <= 12 && token.shape() != Shape.NUMBER;
    }

    boolean isFreeRun(int at, int length) {
        return tokens.has(at + length - 1)
                && tokens.areTogether(at, at + length - 1)
                && claims.areFree(at, at + length);
    }

    /** The words from the first to the one before the end, as lists find them. */
    String key(int first, int end) {
        var key = new StringBuilder();
        for (int i = first; i < end; i++) {
            key.append(tokens.get(i).key()).append(' ');
        }
        return key.toString();
    }

    /** How many words that are not written small stand between two places. */
    int words(int first, int end) {
        int words = 0;
        for (int i = first; i < end; i++) {
            words += token(i).shape() == Shape.SMALL ? 0 : 1;
        }
        return words;
    }
}
