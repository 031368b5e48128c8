package org.casegraph.suggest.tie;

import org.casegraph.suggest.read.Sentence;

/** The nouns of a sentence and the words that belong to them. */
record NounWords(Sentence in) {

    static final int MOST_ADJECTIVES = 4;

    boolean isDescribing(int at) {
        return in.isContent(at)
                || in.is("titles", at)
                || in.is("quantities", at)
                || (in.plain(at).equals("and") && in.isContent(at - 1));
    }

    /** "wife and lawyer of": behind the lawyer. */
    int behindAnother(int at) {
        int here = at + 1;
        while (here - at <= MOST_ADJECTIVES && in.isContent(here)) {
            here++;
        }
        return in.plain(at).equals("and") && here > at + 1 ? here : -1;
    }

    boolean isThere(Noun noun, int first) {
        for (int i = 0; i < noun.words().size(); i++) {
            if (!noun.words().get(i).equals(in.plain(first + i))) {
                return false;
            }
        }
        return true;
    }
}
