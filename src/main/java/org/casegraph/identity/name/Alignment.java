package org.casegraph.identity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.casegraph.identity.name.Fit.By;
import org.jspecify.annotations.Nullable;

/** Which word of one name belongs to which of the other: the best fitting first, then joined words, then initials. */
final class Alignment {

    /** Words that belong together; a second word on one side where the other has both in one. */
    record Pair(Word one, Word other, @Nullable Word second, boolean secondIsOfOne, Fit fit) {}

    final List<Pair> pairs = new ArrayList<>();
    final boolean[] usedOne;
    final boolean[] usedOther;
    private final Word[] one;
    private final Word[] other;
    private int droppedByOne;
    private int droppedByOther;

    Alignment(Word[] one, Word[] other) {
        this.one = one;
        this.other = other;
        this.usedOne = new boolean[one.length];
        this.usedOther = new boolean[other.length];
    }

    void align(WordFit fits) {
        take(fits::of);
        joined(fits);
        if (left(true) > 0 && left(false) > 0) {
            take(fits::looselyOf);
        }
    }

    private void take(BiFunction<Word, Word, Fit> fits) {
        var table = new Fit[one.length][other.length];
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < other.length; j++) {
                boolean names = one[i].part() != Part.PATRONYMIC && other[j].part() != Part.PATRONYMIC;
                table[i][j] = names && !usedOne[i] && !usedOther[j] ? fits.apply(one[i], other[j]) : Fit.NONE;
            }
        }
        while (takeBest(table)) {}
    }

    private boolean takeBest(Fit[][] table) {
        int bestI = -1;
        int bestJ = -1;
        double best = 0;
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < other.length; j++) {
                boolean free = !usedOne[i] && !usedOther[j];
                // Of words that fit as well, those in the same place belong together.
                double score = table[i][j].score() - (i == j ? 0 : 0.0001) + weight(one[i], other[j]) / 1000;
                if (free && table[i][j].score() > 0 && score > best && mayDrop(one[i], table[i][j])) {
                    best = score;
                    bestI = i;
                    bestJ = j;
                }
            }
        }
        if (bestI < 0) {
            return false;
        }
        note(one[bestI], table[bestI][bestJ]);
        take(bestI, bestJ, table[bestI][bestJ]);
        return true;
    }

    private static double weight(Word one, Word other) {
        return one.part() == other.part() ? 0.3 : 0;
    }

    /** Only one of two names leaves endings out: Serik Omarov is not Omar Serikov. */
    private boolean mayDrop(Word word, Fit fit) {
        if (fit.by() != By.ENDING) {
            return true;
        }
        return word.root() == null ? droppedByOther == 0 : droppedByOne == 0;
    }

    private void note(Word word, Fit fit) {
        if (fit.by() == By.ENDING && word.root() == null) {
            droppedByOne++;
        } else if (fit.by() == By.ENDING) {
            droppedByOther++;
        }
    }

    void take(int i, int j, Fit fit) {
        usedOne[i] = true;
        usedOther[j] = true;
        pairs.add(new Pair(one[i], other[j], null, false, fit));
    }

    private void joined(WordFit fits) {
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j + 1 < other.length && !usedOne[i]; j++) {
                if (!usedOther[j] && !usedOther[j + 1]) {
                    joined(fits, i, j, false);
                }
            }
        }
        for (int j = 0; j < other.length; j++) {
            for (int i = 0; i + 1 < one.length && !usedOther[j]; i++) {
                if (!usedOne[i] && !usedOne[i + 1]) {
                    joined(fits, j, i, true);
                }
            }
        }
    }

    private void joined(WordFit fits, int whole, int first, boolean ofOne) {
        var apart = ofOne ? one : other;
        var word = ofOne ? other[whole] : one[whole];
        var fit = joined(fits, word, apart[first], apart[first + 1]);
        var turned = joined(fits, word, apart[first + 1], apart[first]);
        fit = turned.isBetterThan(fit) ? turned : fit;
        if (fit.by() == By.NOTHING) {
            return;
        }
        (ofOne ? usedOther : usedOne)[whole] = true;
        (ofOne ? usedOne : usedOther)[first] = true;
        (ofOne ? usedOne : usedOther)[first + 1] = true;
        pairs.add(
                ofOne
                        ? new Pair(apart[first], word, apart[first + 1], true, fit)
                        : new Pair(word, apart[first], apart[first + 1], false, fit));
    }

    private static Fit joined(WordFit fits, Word whole, Word first, Word second) {
        if (whole.isShort() || first.part() == Part.PATRONYMIC || second.part() == Part.PATRONYMIC) {
            return Fit.NONE;
        }
        var sounds = new byte[first.sounds().length + second.sounds().length];
        System.arraycopy(first.sounds(), 0, sounds, 0, first.sounds().length);
        System.arraycopy(second.sounds(), 0, sounds, first.sounds().length, second.sounds().length);
        return fits.fit(whole, whole.sounds(), first, sounds, 0.98, By.JOINED);
    }

    int left(boolean ofOne) {
        int left = 0;
        var words = ofOne ? one : other;
        var used = ofOne ? usedOne : usedOther;
        for (int i = 0; i < words.length; i++) {
            left += used[i] || words[i].part() == Part.PATRONYMIC ? 0 : 1;
        }
        return left;
    }
}
