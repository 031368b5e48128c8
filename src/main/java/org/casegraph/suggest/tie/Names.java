package org.casegraph.suggest.tie;

import org.casegraph.suggest.read.Sentence;

/** Finds names behind what is said of them: articles, titles, what somebody is. */
record Names(Sentence in) {

    private static final int MOST_WORDS = 4;
    private static final int WIDEST = 8;

    /** Over an article, titles and what somebody is: "the opposition leader A". */
    int skipped(int first) {
        int at = in.is("determiners", first) && !in.is("possessives", first) ? first + 1 : first;
        int words = 0;
        while (words < MOST_WORDS && (in.isContent(at) || in.isAdverb(at) || in.is("titles", at) || isDot(at))) {
            at++;
            words++;
        }
        return at;
    }

    boolean isDot(int at) {
        return in.plain(at).equals(".") && in.is("titles", at - 1);
    }

    /** "of the then Minister of Industry, A,": where A stands. */
    int behindComma(int first) {
        int at = in.is("determiners", first) && !in.is("possessives", first) ? first + 1 : -1;
        for (int words = 0; at > 0 && words < WIDEST; words++, at++) {
            if (in.plain(at).equals(",")) {
                int name = skipped(at + 1);
                return words > 0 && in.isName(name) && isEnd(name + 1) ? name : -1;
            }
            boolean isPart = in.isContent(at) || in.isAdverb(at) || in.is("titles", at) || in.isName(at);
            if (!isPart && !in.plain(at).equals("of")) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a list does not go on there, nor belongs there what would make another of it. */
    boolean isEnd(int at) {
        return !in.is("and", at)
                && !in.isPossessive(at)
                && !in.isName(at)
                && !(in.plain(at).equals(",") && (in.isName(at + 1) || in.is("and", at + 1)));
    }
}
