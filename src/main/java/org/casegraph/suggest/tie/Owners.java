package org.casegraph.suggest.tie;

import java.util.Set;
import org.casegraph.model.EntityKind;
import org.casegraph.suggest.read.Sentence;
import org.jspecify.annotations.Nullable;

/** Whom "his", "her" and "my" stand for in a sentence, where that takes no guess; 0 stands for nobody. */
final class Owners {

    private static final Set<String> OTHERS = Set.of("him", "he", "she", "them", "himself", "herself");

    private final Sentence in;
    private final @Nullable Integer narrator;
    private final int[] single;

    /** @param narrator who says "I" in the text, null where it does not say */
    Owners(Sentence in, @Nullable Integer narrator) {
        this.in = in;
        this.narrator = narrator;
        this.single = single(in);
    }

    /** By the place of a token: the only person who is named before it, 0 for none, -1 for several. */
    private static int[] single(Sentence in) {
        var single = new int[in.size() + 1];
        for (int at = 0; at < in.size(); at++) {
            single[at + 1] = single[at];
            var name = in.name(at);
            if (name != null && name.kind() == EntityKind.PERSON && single[at] != name.who()) {
                single[at + 1] = single[at] == 0 ? name.who() : -1;
            }
            boolean isOther = OTHERS.contains(in.plain(at)) && single[at] != 0;
            single[at + 1] = isOther ? -1 : single[at + 1];
        }
        return single;
    }

    /** Whom the word there stands for, if whoever is tied to them is named somewhere else. */
    int at(int token, int besides) {
        return switch (in.plain(token)) {
            case "my" -> narrator == null ? 0 : narrator;
            case "his" -> person(token, besides, "she");
            case "her" -> person(token, besides, "he");
            default -> 0;
        };
    }

    private int person(int token, int besides, String otherSex) {
        int who = single[token];
        return who <= 0 || who == besides || isOfSex(who, token, otherSex) ? 0 : who;
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
