package org.casegraph.suggest.tie;

import java.util.List;
import java.util.Set;
import org.casegraph.model.EntityKind;
import org.casegraph.suggest.read.Focus;
import org.casegraph.suggest.read.Sentence;
import org.jspecify.annotations.Nullable;

/** Whom "his", "her" and "my" stand for in a sentence, where that takes no guess. */
final class Owners {

    static final int NOBODY = -1;

    private static final int SEVERAL = -2;
    private static final Set<String> OTHERS = Set.of("him", "he", "she", "them", "himself", "herself");

    private final Sentence in;
    private final @Nullable Integer narrator;
    private final Focus focus;
    /** By the place of a token: the first person who is named before it, and the second. */
    private final int[] first;

    private final int[] second;

    /** @param narrator who says "I" in the text, null where it does not say */
    Owners(Sentence in, @Nullable Integer narrator, Focus focus) {
        this.in = in;
        this.narrator = narrator;
        this.focus = focus;
        this.first = new int[in.size() + 1];
        this.second = new int[in.size() + 1];
        first[0] = NOBODY;
        second[0] = NOBODY;
        for (int at = 0; at < in.size(); at++) {
            first[at + 1] = first[at];
            second[at + 1] = second[at];
            read(at);
        }
    }

    /** Where "he" or "him" stands as well, one more may be meant than those who are named. */
    private void read(int at) {
        var name = in.name(at);
        if (name != null && name.kind() == EntityKind.PERSON) {
            name(at + 1, name.who());
        } else if (OTHERS.contains(in.plain(at)) && first[at] != NOBODY) {
            second[at + 1] = SEVERAL;
        }
    }

    private void name(int behind, int who) {
        if (first[behind] == NOBODY) {
            first[behind] = who;
        } else if (first[behind] != who && second[behind] != who) {
            second[behind] = second[behind] == NOBODY ? who : SEVERAL;
        }
    }

    /** Whom the word there stands for, if whoever is tied to them is named somewhere else. */
    List<Integer> at(int token, int besides) {
        var word = in.plain(token);
        return switch (word) {
            case "my" -> narrator == null ? List.of() : List.of(narrator);
            case "his" -> person(token, besides, "she");
            case "her" -> person(token, besides, "he");
            case "their" -> spokenOf(token, besides);
            default -> List.of();
        };
    }

    /** Where nobody is named before the word in its sentence, the only one of whom the text speaks there. */
    private List<Integer> spokenOf(int token, int besides) {
        var spoken =
                focus.pronoun(in.plain(token), in.tokens().get(token).span().start());
        return spoken.who().contains(besides) ? List.of() : spoken.who();
    }

    private List<Integer> person(int token, int besides, String otherSex) {
        if (first[token] == NOBODY || isSpokenOfBefore(token)) {
            return spokenOf(token, besides);
        }
        int who = only(token, besides);
        return who == NOBODY || isOfSex(who, token, otherSex) ? List.of() : List.of(who);
    }

    /** "His wife, A, and his brother": whoever is meant at first is meant again. */
    private boolean isSpokenOfBefore(int token) {
        for (int at = 0; at < token && first[at] == NOBODY; at++) {
            if (in.plain(at).equals(in.plain(token))) {
                return true;
            }
        }
        return false;
    }

    /** The only one who is named before a token, the one who is tied to them left aside. */
    private int only(int token, int besides) {
        if (second[token] == NOBODY) {
            return first[token] == besides ? NOBODY : first[token];
        }
        boolean isFirst = second[token] == besides;
        boolean isSecond = first[token] == besides && second[token] != SEVERAL;
        return isFirst ? first[token] : isSecond ? second[token] : NOBODY;
    }

    private boolean isOfSex(int who, int before, String sex) {
        for (int at = 0; at < before; at++) {
            var name = in.name(at);
            if (name != null && name.who() == who) {
                return in.is(sex, at - 1) || (in.plain(at - 1).equals(".") && in.is(sex, at - 2));
            }
        }
        return false;
    }
}
