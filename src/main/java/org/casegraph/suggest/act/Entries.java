package org.casegraph.suggest.act;

import java.util.Objects;
import org.casegraph.model.EntityKind;
import org.casegraph.suggest.read.Focus;
import org.casegraph.suggest.read.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells the entries of a list of people, where a line names somebody and the lines below say what happened. */
final class Entries {

    private static final int OPENING = 4;
    private static final int FARTHEST = 14;

    private Entries() {}

    static void read(Sentence in, Focus focus, boolean opensParagraph) {
        var who = whoOpens(in);
        if (who != null) {
            focus.entry(who);
        } else if (opensParagraph) {
            focus.entry(null);
        }
    }

    private static @Nullable Integer whoOpens(Sentence in) {
        int at = 0;
        while (at < OPENING && !in.isName(at) && (in.isMark(at) || isNumber(in.plain(at)) || in.is("titles", at))) {
            at++;
        }
        var name = in.name(at);
        boolean isSomebody = name != null && name.kind() == EntityKind.PERSON;
        boolean isAlone = in.plain(at + 1).equals(",") || in.isMark(at + 1) || in.isDate(at + 1) || !in.has(at + 1);
        boolean isLine = isSomebody && isAlone && (at > 0 || !in.has(at + 1) || introduces(in, at + 1));
        return isLine ? Objects.requireNonNull(name).who() : null;
    }

    /** "A, a teacher: arrested in May". */
    private static boolean introduces(Sentence in, int from) {
        for (int at = from; at < from + FARTHEST && in.has(at); at++) {
            if (in.plain(at).equals(":")) {
                return true;
            }
            if (in.is("be", at) || in.is("have", at)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    }
}
