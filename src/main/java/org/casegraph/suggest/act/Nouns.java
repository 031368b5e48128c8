package org.casegraph.suggest.act;

import org.casegraph.suggest.read.Complements;
import org.casegraph.suggest.read.Heads;
import org.casegraph.suggest.read.Owners;
import org.casegraph.suggest.read.Sentence;
import org.casegraph.suggest.read.Subjects;

/** Finds of whom a noun tells, such as "arrest" or "torture", by the words that bring it in and those that follow. */
record Nouns(Sentence in, Subjects subjects, Complements complements, Owners owners) {

    private static final int FARTHEST = 9;

    /** "the home of A", "an inquiry into the death of A". */
    Heads after(int end) {
        boolean isOpen = in.is("prepositions", end - 1) || in.is("of owners", end - 1);
        if (!isOpen && !in.is("of owners", end)) {
            return Heads.NONE;
        }
        int first = isOpen ? end : end + 1;
        var next = complements.from(first);
        if (next.isNamed()) {
            return next;
        }
        int last = end(first);
        var owner = owners.within(first, last);
        return owner.isThere() ? owner : next;
    }

    /** Where the words of a noun end that begin at a place. */
    int end(int first) {
        int at = first;
        while (at - first < FARTHEST
                && !in.isBreak(at)
                && (in.isContent(at)
                        || in.is("determiners", at)
                        || in.is("possessives", at)
                        || in.is("titles", at)
                        || in.isPossessive(at)
                        || in.isName(at))) {
            at++;
        }
        return at;
    }

    /** "the torture to which A was subjected". */
    Heads subjected(int after) {
        if (!in.plain(after).equals("to") || !in.plain(after + 1).equals("which")) {
            return Heads.NONE;
        }
        for (int at = after + 2; at < after + FARTHEST; at++) {
            if (in.is("be", at) || in.is("have", at)) {
                return subjects.endingAt(at - 1);
            }
        }
        return Heads.NONE;
    }

    /** "the arrest, torture and death of A": A in all three. */
    Heads ofAll(int after) {
        int at = after;
        while (at - after < FARTHEST
                && (in.plain(at).equals(",") || in.is("and", at) || (at > after && in.isContent(at)))) {
            at++;
        }
        return at > after + 1 ? owners.after(at) : Heads.NONE;
    }

    /** "was sentenced after a trial", "was held so that he would testify": what is told of goes on. */
    boolean follows(int noun) {
        int at = noun;
        while (in.isContent(at - 1) || in.is("determiners", at - 1)) {
            at--;
        }
        return in.is("going on", at - 1) || in.is("going on", noun);
    }

    /** "A was subjected to torture", "A faces new charges": A. */
    Heads sufferer(int noun) {
        for (int at = noun - 1; at > noun - FARTHEST && in.has(at); at--) {
            if (in.is("suffering", at)) {
                int group = in.is("determiners", at - 1) ? at - 1 : at;
                while (in.is("be", group - 1)
                        || in.is("have", group - 1)
                        || in.isAdverb(group - 1)
                        || in.is("modals", group - 1)) {
                    group--;
                }
                return subjects.endingAt(group - 1);
            }
            if (in.isBreak(at) || in.isName(at) || in.isPossessive(at)) {
                return Heads.NONE;
            }
        }
        return Heads.NONE;
    }
}
