package org.casegraph.suggest.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.casegraph.model.EntityKind;
import org.jspecify.annotations.Nullable;

/** Parties whom a text calls by their part in a procedure once it has said who that is: "the applicant". */
final class Parties {

    private static final int NEAR = 8;

    private final Map<String, Optional<Integer>> known = new LinkedHashMap<>();

    void read(Sentence in) {
        for (int at = 0; at < in.size(); at++) {
            if (in.is("parties", at) && isDefinite(in, at)) {
                learn(in.plain(at), introduced(in, at));
            }
        }
    }

    /** Two whom a text calls the same cannot be told apart by it. */
    private void learn(String party, @Nullable Integer who) {
        if (who != null) {
            known.merge(party, Optional.of(who), (one, other) -> one.equals(other) ? one : Optional.empty());
        }
    }

    private static boolean isDefinite(Sentence in, int at) {
        return in.plain(at - 1).equals("the") || in.is("quotes", at - 1);
    }

    /** "the author, A", "the author of the communication is A", "A (the applicant)". */
    private static @Nullable Integer introduced(Sentence in, int at) {
        int next = in.plain(at + 1).equals(",") ? at + 2 : at + 1;
        for (int to = at + 1; to < at + NEAR && next == at + 1; to++) {
            next = in.is("be", to) ? to + 1 : next;
        }
        while (in.is("titles", next) || in.plain(next).equals(".")) {
            next++;
        }
        var after = person(in, next);
        return after == null ? bracketed(in, at) : after;
    }

    private static @Nullable Integer bracketed(Sentence in, int at) {
        int open = at;
        while (open > at - NEAR && in.has(open) && !in.plain(open).equals("(")) {
            open--;
        }
        return in.plain(open).equals("(") ? person(in, open - 1) : null;
    }

    private static @Nullable Integer person(Sentence in, int at) {
        var name = in.name(at);
        return name != null && name.kind() == EntityKind.PERSON ? name.who() : null;
    }

    /** Whom the word there stands for. */
    Heads at(Sentence in, int at) {
        var who = known.getOrDefault(in.plain(at), Optional.empty());
        return who.isPresent() && in.plain(at - 1).equals("the")
                ? Heads.of(who.stream().toList()).resolved()
                : Heads.UNNAMED;
    }
}
