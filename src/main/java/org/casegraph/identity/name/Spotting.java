package org.casegraph.identity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casegraph.identity.NameKeys;
import org.casegraph.identity.name.Bearer.Hit;
import org.casegraph.identity.name.NameFinder.Found;

/** Looks through one text for one bearer of names. */
final class Spotting {

    private static final int MOST_WORDS_OF_OTHERS = 5;

    private final String text;
    private final List<TextWord> words;
    private final Bearer bearer;
    private final Set<String> others;
    private final Hit[] hits;
    private final int[] ends;

    Spotting(String text, List<TextWord> words, Bearer bearer, Set<String> others) {
        this.text = text;
        this.words = words;
        this.bearer = bearer;
        this.others = others;
        this.hits = new Hit[words.size()];
        this.ends = new int[words.size()];
    }

    List<Found> found() {
        var found = new ArrayList<>(Unbroken.in(text, bearer));
        bearer.phrases().forEach(phrase -> phrases(phrase, found));
        boolean any = false;
        for (int i = 0; i < hits.length; i++) {
            any |= look(i);
        }
        if (any) {
            runs(found);
        }
        return NameFinder.apart(found);
    }

    private boolean look(int at) {
        var word = words.get(at);
        hits[at] = bearer.hit(word, word.stem());
        ends[at] = word.stemEnd();
        if (hits[at] == Hit.NONE) {
            hits[at] = bearer.hit(word, word.shown());
            ends[at] = word.end();
        }
        return hits[at] != Hit.NONE;
    }

    private void phrases(List<Word> phrase, List<Found> found) {
        for (int at = 0; at + phrase.size() <= words.size(); at++) {
            int last = at + phrase.size() - 1;
            if (isPhrase(phrase, at) && isTogether(at, last)) {
                found.add(new Found(words.get(at).start(), words.get(last).end(), bearer.key()));
            }
        }
    }

    private boolean isPhrase(List<Word> phrase, int at) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!bearer.isWord(words.get(at + i), phrase.get(i))) {
                return false;
            }
        }
        return phrase.size() > 1
                || words.get(at).shown().length() > 1 && words.get(at).isCapital();
    }

    private boolean isTogether(int first, int last) {
        for (int i = first; i < last; i++) {
            if (!isBeside(i)) {
                return false;
            }
        }
        return true;
    }

    private void runs(List<Found> found) {
        for (int at = 0; at < hits.length; ) {
            if (hits[at] == Hit.NONE) {
                at++;
                continue;
            }
            int last = lastOfRun(at);
            if (isName(at, last) && !isOfAnother(at, last)) {
                int first = withInitialsBefore(at);
                found.add(new Found(words.get(first).start(), ends[withInitialsAfter(last)], bearer.key()));
            }
            at = last + 1;
        }
    }

    /** One capital word that is not known may stand between two of the name: a patronymic, say. */
    private int lastOfRun(int first) {
        int last = first;
        while (true) {
            int next = last + 1;
            if (isHit(next) && isBeside(last)) {
                last = next;
            } else if (isHit(next + 1)
                    && words.get(next).isCapital()
                    && isBeside(last)
                    && isBeside(next)
                    && !isOfAnother(next + 1, next + 1)) {
                last = next + 1;
            } else {
                return last;
            }
        }
    }

    private boolean isHit(int at) {
        return at < hits.length && hits[at] != Hit.NONE;
    }

    private boolean isName(int first, int last) {
        return last > first || hits[first] == Hit.ALONE;
    }

    /** Whether one word of the name is part of what somebody else is known to be called. */
    private boolean isOfAnother(int first, int last) {
        if (others.isEmpty() || last > first) {
            return false;
        }
        for (int from = Math.max(0, first - MOST_WORDS_OF_OTHERS + 1); from <= first; from++) {
            for (int to = Math.max(first, from + 1); to < Math.min(words.size(), from + MOST_WORDS_OF_OTHERS); to++) {
                var called = NameKeys.folded(text.substring(words.get(from).start(), ends(to)));
                if (others.contains(called) && !bearer.bears(called) && isTogether(from, to)) {
                    return true;
                }
            }
        }
        return false;
    }

    private int ends(int at) {
        var word = words.get(at);
        return word.stem().isEmpty() ? word.end() : word.stemEnd();
    }

    private int withInitialsBefore(int first) {
        int at = first;
        while (at > 0 && words.get(at - 1).isInitial() && isBeside(at - 1)) {
            at--;
        }
        return at;
    }

    private int withInitialsAfter(int last) {
        int at = last;
        while (at + 1 < words.size()
                && words.get(at + 1).isInitial()
                && isBeside(at)
                && text.startsWith(".", words.get(at + 1).end())) {
            at++;
            ends[at] = words.get(at).end() + 1;
        }
        return at;
    }

    /** Whether nothing stands between a word and the next that parts a name. */
    private boolean isBeside(int at) {
        int from = words.get(at).end();
        int to = words.get(at + 1).start();
        if (to - from > 4) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char between = text.charAt(i);
            boolean joins = Character.isWhitespace(between) || ".,-‐‑–_·\u00A0\u202F".indexOf(between) >= 0;
            boolean isEnd = between == '.' && !mayBeShort(words.get(at));
            if (!joins || isEnd) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayBeShort(TextWord word) {
        return word.shown().length() <= 2;
    }
}
