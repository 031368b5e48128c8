package org.casegraph.identity.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.casegraph.identity.name.Fit.By;

/** Which word of one name belongs to which of the other: the best fitting first, then joined words, then initials. */
final class Alignment {

    /** Words that belong together; more words on one side where the other has all in one. */
    record Pair(Word one, Word other, List<Word> more, boolean moreIsOfOne, Fit fit) {

        Pair(Word one, Word other, Fit fit) {
            this(one, other, List.of(), false, fit);
        }
    }

    private static final int MOST_JOINED = 3;

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
        pairs.add(new Pair(one[i], other[j], fit));
    }

    private void joined(WordFit fits) {
        for (int count = MOST_JOINED; count > 1; count--) {
            joined(fits, false, count);
            joined(fits, true, count);
        }
        if (one.length == 1 && other.length > MOST_JOINED) {
            joined(fits, false, other.length);
        } else if (other.length == 1 && one.length > MOST_JOINED) {
            joined(fits, true, one.length);
        }
    }

    /** So many words of one name in one word of the other. */
    private void joined(WordFit fits, boolean ofOne, int count) {
        var apart = ofOne ? one : other;
        var whole = ofOne ? other : one;
        for (int i = 0; i < whole.length; i++) {
            for (int first = 0; first + count <= apart.length && !(ofOne ? usedOther : usedOne)[i]; first++) {
                joined(fits, i, first, count, ofOne);
            }
        }
    }

    private void joined(WordFit fits, int whole, int first, int count, boolean ofOne) {
        var used = ofOne ? usedOne : usedOther;
        for (int i = first; i < first + count; i++) {
            if (used[i]) {
                return;
            }
        }
        var words = List.of(ofOne ? one : other).subList(first, first + count);
        var word = ofOne ? other[whole] : one[whole];
        var fit = fits.sounds().joined(word, words);
        if (fit.by() == By.NOTHING) {
            return;
        }
        (ofOne ? usedOther : usedOne)[whole] = true;
        Arrays.fill(used, first, first + count, true);
        var more = words.subList(1, count);
        pairs.add(
                ofOne
                        ? new Pair(words.getFirst(), word, more, true, fit)
                        : new Pair(word, words.getFirst(), more, false, fit));
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
