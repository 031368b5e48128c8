package org.casegraph.suggest.stance;

import java.util.Set;
import org.casegraph.model.Stance;
import org.casegraph.suggest.read.Sentence;

/** What stands around a verb by which somebody is cited. */
record Around(Sentence in) {

    private static final Set<String> MARKS = Set.of("\"", "“", "”", "«", "»", "„");

    private static final Set<String> ADDRESSED = Set.of(
            "tell",
            "tells",
            "told",
            "telling",
            "inform",
            "informs",
            "informed",
            "remind",
            "reminded",
            "warn",
            "warns",
            "warned",
            "assured");

    /** Whether the verb there is one that has an object: those to whom it is said. */
    boolean isAddressed(int verb) {
        return ADDRESSED.contains(in.plain(verb));
    }

    boolean isInfinitive(int to) {
        return in.plain(to).equals("to")
                && in.isWord(to + 1)
                && !in.is("determiners", to + 1)
                && !in.is("possessives", to + 1);
    }

    /** Where the words begin that stand between a comma and a verb; 0 where there is no comma. */
    int subjectStart(int verb) {
        int at = verb - 1;
        while (in.has(at) && verb - at < 10 && !isMarkOrComma(at)) {
            at--;
        }
        return isMarkOrComma(at) && at < verb - 1 ? at + 1 : 0;
    }

    boolean isQuoteAhead(int from) {
        for (int at = from; at < in.size(); at++) {
            if (isMark(at)) {
                return true;
            }
        }
        return false;
    }

    int comma(int from) {
        int at = from;
        while (in.has(at) && !in.plain(at).equals(",")) {
            at++;
        }
        return at;
    }

    /** A subject with a verb not far behind it. */
    boolean opensClause(int from, boolean isAtOnce) {
        if (in.is("prepositions", from) || !in.has(from)) {
            return false;
        }
        var end = isAtOnce ? "," : ";";
        for (int at = from + 1;
                at < Math.min(from + 16, in.size()) && !in.plain(at).equals(end);
                at++) {
            boolean isVerb = in.is("be", at)
                    || in.is("have", at)
                    || in.is("modals", at)
                    || (in.plain(at).length() > 4 && in.plain(at).endsWith("ed"));
            if (isVerb) {
                return true;
            }
        }
        return in.is("subject pronouns", from);
    }

    /** Where "that" follows within a few words, over whom it is said to and when. */
    int that(int from, int widest) {
        for (int at = from; at < from + widest && in.has(at); at++) {
            if (in.plain(at).equals("that")) {
                return at;
            }
            if (in.plain(at).equals(";")
                    || in.is("be", at)
                    || in.is("modals", at)
                    || in.is("relative pronouns", at)
                    || in.plain(at).equals("and")) {
                return -1;
            }
        }
        return -1;
    }

    boolean isMark(int at) {
        return MARKS.contains(in.plain(at));
    }

    boolean isMarkOrComma(int at) {
        return isMark(at)
                || in.plain(at).equals(",")
                || in.plain(at).equals("–")
                || in.plain(at).equals("—");
    }

    /** Whether what is said follows the verb. */
    boolean bringsIn(Cues.Found found) {
        int to = in.afterAdverbs(found.place().to());
        if (in.plain(to - 1).equals("that")
                || in.plain(to - 1).equals("of")
                || in.plain(to).equals(":")
                || isMark(to)
                || (in.plain(to).equals(",") && isMark(to + 1))) {
            return true;
        }
        int that = that(to, 14);
        if (that >= 0) {
            return true;
        }
        return switch (found.cue().needs()) {
            case THAT ->
                isAddressed(found.place().from()) && in.is("object pronouns", to) && opensClause(to + 1, false);
            case CONTENT ->
                in.plain(to).endsWith("ing") || (found.cue().stance() == Stance.FEARS && opensClause(to, true));
            case CLAUSE -> opensClause(to, false);
        };
    }
}
