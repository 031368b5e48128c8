package org.casegraph.suggest.act;

import org.casegraph.suggest.read.Forms;
import org.casegraph.suggest.read.Forms.Form;
import org.casegraph.suggest.read.Sentence;

/** Tells verbs from nouns of the same letters, by what stands before them. */
final class Verbs {

    private Verbs() {}

    /** Whether a word that may be a noun stands where a verb would. */
    static boolean isVerbThere(Sentence in, int at) {
        int left = in.beforeAdverbs(at - 1);
        if (in.is("modals", left) || in.is("subject pronouns", left)) {
            return true;
        }
        if (in.plain(left).equals("to")) {
            return isInfinitive(in, left, at);
        }
        return in.isName(left) && opensObject(in, at + 1) && !in.is("prepositions", at + 1);
    }

    private static boolean isInfinitive(Sentence in, int to, int at) {
        if (in.is("to with noun", in.beforeAdverbs(to - 1))) {
            return false;
        }
        return opensObject(in, at + 1) || in.is("to with verb", in.beforeAdverbs(to - 1));
    }

    /** Whether a form can be a verb where it stands; forms in -ed always can. */
    static boolean mayBeVerb(Sentence in, Match match) {
        if (match.is(Form.PAST) || match.is(Form.PARTICIPLE)) {
            return !in.is("determiners", match.from() - 1) || match.is(Form.PARTICIPLE);
        }
        int left = in.beforeAdverbs(match.from() - 1);
        if (match.is(Form.GERUND)) {
            return !in.plain(match.to()).equals("of");
        }
        if (isNounLike(in, left)) {
            return false;
        }
        boolean needsObject = match.frame() == Rule.Frame.VERB
                && in.isContent(left)
                && match.found().words() == 1;
        if (needsObject && !opensObject(in, match.to())) {
            return false;
        }
        if (match.is(Form.BASE)) {
            return mayTakeBase(in, left, match.from());
        }
        return in.isName(left)
                || in.isContent(left)
                || in.is("subject pronouns", left)
                || in.is("relative pronouns", left)
                || in.is("and", left)
                || in.isMark(left)
                || in.plain(left).equals("that");
    }

    /** Whether a form may stand for what happens to its subject. */
    static boolean mayBePassive(Sentence in, Match match) {
        int left = in.beforeAdverbs(match.from() - 1);
        if (!match.is(Form.PARTICIPLE) || in.is("have", left) || in.is("subject pronouns", left)) {
            return false;
        }
        return in.is("be", left) || match.endsIn(in, "prepositions") || !opensObject(in, match.to());
    }

    private static boolean mayTakeBase(Sentence in, int left, int at) {
        if (in.plain(left).equals("to")) {
            return !in.is("to with noun", in.beforeAdverbs(left - 1));
        }
        return !in.has(left)
                || in.is("modals", left)
                || in.is("subject pronouns", left)
                || in.is("object pronouns", left)
                || in.is("relative pronouns", left)
                || in.is("and", left)
                || in.isName(left)
                || in.isMark(left)
                || in.is("negations", left)
                || (in.isContent(left) && in.plain(left).endsWith("s") && at > 0);
    }

    private static boolean isNounLike(Sentence in, int left) {
        return in.is("determiners", left)
                || in.is("possessives", left)
                || in.isPossessive(left)
                || (in.is("prepositions", left) && !in.plain(left).equals("to"));
    }

    /** Whether words begin there that may be the object of a verb. */
    static boolean opensObject(Sentence in, int first) {
        int at = in.afterAdverbs(first);
        return in.isName(at)
                || in.is("determiners", at)
                || in.is("possessives", at)
                || in.is("object pronouns", at)
                || in.is("titles", at)
                || in.is("quantities", at);
    }
}
