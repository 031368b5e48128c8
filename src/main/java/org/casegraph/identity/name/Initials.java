package org.casegraph.identity.name;

import org.casegraph.identity.name.Fit.By;

/** Initials of two names against the words that are left in the other. */
final class Initials {

    private static final Fit FITS = new Fit(0.95, By.INITIAL);

    private final Distance distance;
    private boolean contradicted;

    Initials(Alignment alignment, PersonName one, PersonName other, Distance distance) {
        this.distance = distance;
        for (var initial : one.initials()) {
            meet(alignment, initial, other.counted(), alignment.usedOther, true);
        }
        for (var initial : other.initials()) {
            meet(alignment, initial, one.counted(), alignment.usedOne, false);
        }
        if (one.initials().length > 0 && other.initials().length > 0) {
            meet(alignment, one.initials(), other.initials());
        }
    }

    private void meet(Alignment alignment, Word initial, Word[] words, boolean[] used, boolean ofOne) {
        boolean anyLeft = false;
        for (int i = 0; i < words.length; i++) {
            if (!used[i] && mayBegin(initial, words[i])) {
                used[i] = true;
                alignment.pairs.add(
                        ofOne
                                ? new Alignment.Pair(initial, words[i], FITS)
                                : new Alignment.Pair(words[i], initial, FITS));
                return;
            }
            anyLeft |= !used[i];
        }
        contradicted |= anyLeft;
    }

    private boolean mayBegin(Word initial, Word word) {
        return initial.ascii().charAt(0) == word.ascii().charAt(0)
                || distance.mayBegin(initial.sounds(), word.sounds());
    }

    private void meet(Alignment alignment, Word[] ones, Word[] others) {
        boolean any = false;
        boolean first = false;
        for (var one : ones) {
            for (var other : others) {
                boolean fits = mayBegin(one, other);
                first |= fits && one == ones[0] && other == others[0];
                if (fits && !any) {
                    alignment.pairs.add(new Alignment.Pair(one, other, FITS));
                }
                any |= fits;
            }
        }
        contradicted |= !first && !(any && ones.length != others.length);
    }

    boolean isContradicted() {
        return contradicted;
    }
}
