package org.casegraph.suggest.read;

import org.casegraph.model.EntityKind;

/** Words that stand beside a name and are not of whom a sentence tells: titles, kinship, what somebody is. */
record Beside(Sentence in) {

    private static final int FARTHEST = 45;

    boolean isComma(int at) {
        var word = in.plain(at);
        return word.equals(",") || word.equals("–") || word.equals("—");
    }

    /** "the husband of A": whoever is named next is the husband. */
    boolean isKinOf(int name) {
        int of = beforeModifiers(name - 1);
        return in.plain(of).equals("of") && in.is("kin", of - 1);
    }

    boolean areBareNames(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean isPart = in.isName(at)
                    || in.is("titles", at)
                    || in.plain(at).equals(".")
                    || in.is("and", at)
                    || in.is("possessives", at)
                    || in.is("kin", at);
            if (!isPart) {
                return false;
            }
        }
        return in.isName(to - 1);
    }

    int opening(int closing) {
        int at = closing;
        while (in.has(at) && !in.plain(at).equals("(") && closing - at < FARTHEST) {
            at--;
        }
        return at;
    }

    /** "A, a member of B, who": B is not who is told of. */
    boolean isBeside(int at) {
        var name = in.name(at);
        return name != null && name.kind() != EntityKind.PERSON && in.is("prepositions", beforeModifiers(at - 1));
    }

    /** Words before a name that belong to it: titles, adjectives, what somebody is. */
    int beforeModifiers(int last) {
        int at = last;
        while (in.has(at)
                && (in.is("titles", at)
                        || in.is("determiners", at)
                        || in.isContent(at)
                        || (in.plain(at).equals(".") && in.is("titles", at - 1)))) {
            at--;
        }
        return at;
    }
}
