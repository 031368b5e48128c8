package org.casegraph.suggest.act;

import org.casegraph.suggest.read.Forms.Form;
import org.casegraph.suggest.read.Sentence;

/** Tells words that speak of no act: what would be if, and what somebody is only accused of. */
final class Conditions {

    private static final int FARTHEST = 14;

    private Conditions() {}

    /** "if she returns". */
    static boolean isConditional(Sentence in, int start) {
        for (int at = start - 1; at > start - FARTHEST && in.has(at); at--) {
            if (in.is("conditions", at)) {
                return true;
            }
            if (in.isBreak(at) || in.plain(at).equals(",")) {
                return false;
            }
        }
        return false;
    }

    /** "wanted to arrest A": nobody says that it happened; "came to arrest A" and "are said to have arrested A" do. */
    static boolean isUnrealised(Sentence in, Match match, Clause clause) {
        int to = clause.start() - 1;
        return match.frame() != Rule.Frame.NOUN
                && in.plain(to).equals("to")
                && !in.plain(clause.start()).equals("have")
                && !in.is("realised", in.beforeAdverbs(to - 1));
    }

    /** "charged with kidnapping B", "guilty of murder": nobody says that it happened. */
    static boolean isAccusation(Sentence in, Match match) {
        if (match.is(Form.PAST) && match.frame() != Rule.Frame.NOUN) {
            return false;
        }
        for (int at = match.from() - 1; at > match.from() - FARTHEST && in.has(at); at--) {
            boolean isConfessed = in.plain(at).equals("to") && in.is("confessing", at - 1);
            if (isConfessed) {
                return true;
            }
            boolean opens = in.plain(at).equals("of")
                    || in.plain(at).equals("with")
                    || in.plain(at).equals("for");
            if (opens && in.is("accusing", accuser(in, at))) {
                return true;
            }
            if (in.isBreak(at) || in.is("stops", at) || in.is("be", at) || in.isDate(at)) {
                return false;
            }
        }
        return false;
    }

    /** "accused him of": over the one who is accused. */
    private static int accuser(Sentence in, int preposition) {
        int at = preposition - 1;
        boolean isSomebody = in.isName(at) || in.is("object pronouns", at);
        return isSomebody ? at - 1 : at;
    }
}
