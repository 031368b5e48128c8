package org.casegraph.suggest.stance;

import java.util.Set;
import org.casegraph.suggest.read.Sentence;

/** Where in a sentence what a cue brings in begins and ends. */
record Bounds(Sentence in) {

    private static final Set<String> TURNS = Set.of("but", "while", "whilst", "although", "though", "whereas", "yet");
    private static final Set<String> OPENINGS = Set.of(
            "when",
            "after",
            "before",
            "because",
            "where",
            "who",
            "whom",
            "whose",
            "which",
            "but",
            "while",
            "whilst",
            "although",
            "though",
            "whereas",
            "if",
            "unless",
            "until",
            "since",
            "even");
    private static final Set<String> JOINTS = Set.of(",", ";", ":", "and", "but", "that", "who", "which", "–", "—");

    /** The end of a clause with all that hangs on it. */
    int wideEnd(int from) {
        int at = from;
        while (in.has(at) && !in.plain(at).equals(";") && !(in.plain(at).equals(",") && isTurn(at + 1))) {
            at++;
        }
        return at;
    }

    private boolean isTurn(int at) {
        return TURNS.contains(in.plain(at));
    }

    /** The end of a phrase: where another clause begins, or the next verb of this one. */
    int narrowEnd(int from, Set<String> stops) {
        int at = from;
        while (in.has(at) && !endsPhrase(at) && !stops.contains(in.plain(at))) {
            at++;
        }
        return at;
    }

    private boolean endsPhrase(int at) {
        var word = in.plain(at);
        if (word.equals(";") || word.equals(":") || OPENINGS.contains(word)) {
            return true;
        }
        return (word.equals(",") || word.equals("and")) && opensClause(at + 1);
    }

    private boolean opensClause(int next) {
        int at = in.plain(next).equals("and") ? next + 1 : next;
        return in.is("be", at) || in.is("have", at) || in.is("subject pronouns", at) || in.is("modals", at);
    }

    /** Where the clause begins that a word stands in. */
    int clauseStart(int word) {
        int at = word;
        while (in.has(at - 1) && !JOINTS.contains(in.plain(at - 1))) {
            at--;
        }
        return at;
    }

    /** Where the part of the sentence begins that semicolons hold apart. */
    int partStart(int word) {
        int at = word;
        while (in.has(at - 1) && !in.plain(at - 1).equals(";")) {
            at--;
        }
        return at;
    }

    /** The end of a noun with what describes it. */
    int nounEnd(int from) {
        int at = from;
        while (in.isContent(at) && at - from < 4) {
            at++;
        }
        return at;
    }
}
