package org.casegraph.suggest.read;

import java.util.List;
import org.casegraph.model.EntityKind;

/** Finds whose something is: "A's home", "her office", "the home of A". */
public final class Owners {

    private static final int WIDEST = 7;

    private final Sentence in;
    private final Focus focus;
    private final Subjects subjects;
    private final Complements complements;

    public Owners(Sentence in, Focus focus) {
        this.in = in;
        this.focus = focus;
        this.subjects = new Subjects(in, focus);
        this.complements = new Complements(in, focus);
    }

    /** The owner of the noun whose last word stands at a place, by the words before it. */
    public Heads before(int noun) {
        int at = noun;
        while (in.isContent(at) || in.is("titles", at) || in.is("quantities", at)) {
            at--;
        }
        if (noun - at > WIDEST) {
            return Heads.NONE;
        }
        if (in.isPossessive(at)) {
            return in.isName(at - 1) ? of(at - 1) : focus.party(in, at - 1);
        }
        if (in.is("possessives", at)) {
            return possessive(at);
        }
        return Heads.NONE;
    }

    /** "A had his home searched": A. Otherwise whom the pronoun stands for. */
    private Heads possessive(int at) {
        if (in.plain(at).equals("whose")) {
            return subjects.endingAt(at - 1);
        }
        int have = at - 1;
        while (have > at - 4 && (in.is("of owners", have) || in.isContent(have))) {
            have--;
        }
        var haver = in.is("have", have) ? subjects.endingAt(have - 1) : Heads.NONE;
        if (haver.isThere()) {
            return haver;
        }
        return focus.pronoun(in.plain(at), in.tokens().get(at).span().start());
    }

    /** The owner of what the words from one place to another name, and of what stands after them. */
    public Heads within(int from, int until) {
        for (int at = from; at < until && in.has(at); at++) {
            if (in.is("possessives", at)) {
                return possessive(at);
            }
            if (in.isName(at) && in.isPossessive(at + 1)) {
                return of(at);
            }
            if (in.isPossessive(at + 1)) {
                return focus.party(in, at);
            }
            if (in.is("of owners", at)) {
                return complements.from(at + 1);
            }
        }
        return in.isName(until - 1) ? of(until - 1) : after(until);
    }

    /** "the home of A". */
    public Heads after(int end) {
        return in.is("of owners", end) ? complements.from(end + 1) : Heads.NONE;
    }

    private Heads of(int at) {
        var name = in.name(at);
        if (name == null || name.kind() == EntityKind.PLACE || name.kind() == EntityKind.CASE) {
            return Heads.UNNAMED;
        }
        return Heads.of(List.of(name.who()));
    }
}
