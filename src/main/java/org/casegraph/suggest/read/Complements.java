package org.casegraph.suggest.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.casegraph.model.EntityKind;

/** Finds who stands after a verb, a noun or a preposition, as the head of the words there. */
public final class Complements {

    private static final int WIDEST = 12;

    private final Sentence in;
    private final Focus focus;

    public Complements(Sentence in, Focus focus) {
        this.in = in;
        this.focus = focus;
    }

    /** Whom the words from a place on name; a pronoun stands for whom the text speaks of. */
    public Heads from(int first) {
        int at = in.afterAdverbs(first);
        boolean isOwner = in.is("possessives", at) && (in.isContent(at + 1) || in.isName(at + 1));
        if (in.is("object pronouns", at) && !isOwner) {
            return focus.pronoun(in.plain(at), in.tokens().get(at).span().start());
        }
        int head = head(at);
        if (in.isName(head)) {
            return names(head);
        }
        return head > at ? afterNoun(at, head) : Heads.NONE;
    }

    /** The same where only those who act are asked for: officers of a body act for it. */
    public Heads doersFrom(int first) {
        var doers = from(first);
        int end = head(in.afterAdverbs(first));
        if (doers.isNamed() || !in.is("staff", end - 1)) {
            return doers;
        }
        boolean isTheirs = in.plain(end).equals("of") || in.plain(end).equals("from");
        int body = head(end + 1);
        return isTheirs && in.isName(body) ? names(body) : doers;
    }

    /** Where the head of the words from a place on stands, or what follows the words if their head is no name. */
    private int head(int first) {
        int at = first;
        while (at - first < WIDEST
                && in.has(at)
                && (in.isContent(at)
                        || in.is("determiners", at)
                        || in.is("possessives", at)
                        || in.is("titles", at)
                        || in.is("quantities", at)
                        || isDotOfTitle(at)
                        || (in.isPossessive(at) && in.isContent(at - 1)))) {
            at++;
        }
        return at;
    }

    private boolean isDotOfTitle(int at) {
        return in.plain(at).equals(".") && in.is("titles", at - 1);
    }

    /** "his brother, A": A. "five people, including A and B": A and B. "relatives of A": nobody named. */
    private Heads afterNoun(int first, int end) {
        var plural = focus.plural(in, first, end - 1);
        if (plural.isNamed()) {
            return plural;
        }
        int at = in.plain(end).equals(",") ? end + 1 : end;
        if (in.is("including", at)) {
            return from(at + 1);
        }
        if (at > end && in.is("kin", end - 1)) {
            int name = head(at);
            return in.isName(name) && name - at < 3 ? names(name) : Heads.UNNAMED;
        }
        return Heads.UNNAMED;
    }

    private Heads names(int first) {
        var all = new ArrayList<Integer>();
        int at = first;
        while (in.isName(at)) {
            var name = Objects.requireNonNull(in.name(at));
            if (in.isPossessive(at + 1)) {
                var owned = from(at + 2);
                return all.isEmpty()
                        ? owned.isThere() ? owned : Heads.UNNAMED
                        : Heads.of(all).and(owned);
            }
            if (name.kind() != EntityKind.PLACE || all.isEmpty()) {
                all.add(name.who());
            }
            at = next(at + 1);
        }
        return Heads.of(all);
    }

    /** Where the next name of a list stands, or a place without a name. */
    private int next(int after) {
        int at = after;
        if (in.plain(at).equals("(")) {
            int close = closing(at);
            at = close < 0 ? at : close + 1;
        }
        if (!in.plain(at).equals(",") && !in.is("and", at)) {
            return -1;
        }
        while (in.plain(at).equals(",") || in.is("and", at)) {
            at++;
        }
        int name = head(at);
        return in.isName(name) && name - at <= 6 ? name : -1;
    }

    private int closing(int opening) {
        for (int at = opening; at < opening + WIDEST; at++) {
            if (in.plain(at).equals(")")) {
                return at;
            }
        }
        return -1;
    }

    /** Who stands after the first of some prepositions from a place on, within the clause. */
    public Heads after(List<String> prepositions, int from, int until) {
        for (int at = from; at < until; at++) {
            var heads = prepositions.contains(in.plain(at)) && !in.isDate(at + 1) ? from(at + 1) : Heads.NONE;
            if (heads.isNamed()) {
                return heads;
            }
        }
        return Heads.NONE;
    }
}
