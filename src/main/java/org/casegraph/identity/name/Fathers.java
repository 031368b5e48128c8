package org.casegraph.identity.name;

import org.casegraph.identity.name.Fit.By;
import org.jspecify.annotations.Nullable;

/** Patronymics of two names: left out, they say nothing; of two fathers, they say two persons. */
final class Fathers {

    private static final double MOST = 0.99;

    private final @Nullable Word one;
    private final @Nullable Word other;
    private boolean contradicted;

    Fathers(Alignment alignment, Word[] ones, Word[] others, WordFit fits) {
        int i = patronymic(ones);
        int j = patronymic(others);
        this.one = i < 0 ? null : ones[i];
        this.other = j < 0 ? null : others[j];
        if (i >= 0 && j >= 0) {
            meet(alignment, i, j, fits.sounds().fathers(ones[i], others[j]));
        } else if (i >= 0) {
            seek(alignment, i, others, fits, true);
        } else if (j >= 0) {
            seek(alignment, j, ones, fits, false);
        }
    }

    private void meet(Alignment alignment, int i, int j, Fit fit) {
        contradicted = fit.by() == By.NOTHING;
        if (!contradicted) {
            alignment.take(i, j, new Fit(Math.min(fit.score(), MOST), By.FATHER));
        }
    }

    /**
     * The father's name may stand in the other name without its ending, or not be known there for a patronymic; where it
     * stands in place of the given name, it is the father himself.
     */
    private void seek(Alignment alignment, int own, Word[] words, WordFit fits, boolean ofOne) {
        var used = ofOne ? alignment.usedOther : alignment.usedOne;
        for (int k = 0; k < words.length; k++) {
            var word = ofOne ? one : other;
            boolean mayBe = alignment.pairs.size() > 1 || words[k].father() != null;
            var fit =
                    used[k] || word == null || !mayBe ? Fit.NONE : fits.sounds().fathers(word, words[k]);
            if (fit.by() != By.NOTHING) {
                alignment.take(ofOne ? own : k, ofOne ? k : own, new Fit(Math.min(fit.score(), 0.95), By.FATHER));
                return;
            }
        }
    }

    private static int patronymic(Word[] words) {
        for (int i = 0; i < words.length; i++) {
            if (words[i].part() == Part.PATRONYMIC) {
                return i;
            }
        }
        return -1;
    }

    boolean isContradicted() {
        return contradicted;
    }
}
