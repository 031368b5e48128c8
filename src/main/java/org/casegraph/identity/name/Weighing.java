package org.casegraph.identity.name;

import java.util.ArrayList;
import java.util.List;
import org.casegraph.identity.name.Alignment.Pair;
import org.casegraph.identity.name.Fit.By;
import org.jspecify.annotations.Nullable;

/** Two names laid side by side and what that amounts to. */
final class Weighing {

    private static final double FAMILY = 1.3;
    private static final double PATRONYMIC = 0.6;
    private static final double WORST = 0.35;

    final List<Pair> pairs;
    final List<Word> onlyOne = new ArrayList<>();
    final List<Word> onlyOther = new ArrayList<>();
    final Fathers fathers;
    final PersonName one;
    final PersonName other;
    private final Initials initials;
    private final double score;

    Weighing(PersonName one, PersonName other, WordFit fits, Distance distance) {
        this.one = one;
        this.other = other;
        var alignment = new Alignment(one.counted(), other.counted());
        alignment.align(fits);
        this.fathers = new Fathers(alignment, one.counted(), other.counted(), fits);
        this.initials = new Initials(alignment, one, other, distance);
        this.pairs = alignment.pairs;
        left(one.counted(), alignment.usedOne, onlyOne);
        left(other.counted(), alignment.usedOther, onlyOther);
        this.score = weigh();
    }

    double score() {
        return score;
    }

    private static void left(Word[] words, boolean[] used, List<Word> left) {
        for (int i = 0; i < words.length; i++) {
            if (!used[i]) {
                left.add(words[i]);
            }
        }
    }

    boolean isGenderContradicted() {
        return one.gender().contradicts(other.gender());
    }

    boolean isGenerationContradicted() {
        return one.generation() != other.generation() && one.generation() > 0 && other.generation() > 0;
    }

    boolean isInitialContradicted() {
        return initials.isContradicted();
    }

    /** Both names have a word to which nothing in the other belongs. */
    boolean isNameContradicted() {
        return count(onlyOne) > 0 && count(onlyOther) > 0;
    }

    /** All that fits is one word of one name, and there are others. */
    boolean isOnlyJoined() {
        long joined =
                pairs.stream().filter(pair -> pair.fit().by() == By.JOINED).count();
        long others = pairs.stream()
                .filter(pair -> pair.fit().by() != By.INITIAL && pair.fit().by() != By.FATHER)
                .count();
        return joined == 1 && others == 1 && count(onlyOne) + count(onlyOther) > 0;
    }

    /** One name has a father, the other another word in his place. */
    boolean isFatherLeftBesideName() {
        return onlyOne.size() > count(onlyOne) && count(onlyOther) > 0
                || onlyOther.size() > count(onlyOther) && count(onlyOne) > 0;
    }

    /** How well the worst of the other whole words fits; 0 where there is none. */
    double fitBesides(By by) {
        double worst = 0;
        for (var pair : pairs) {
            if (pair.fit().by() != by
                    && pair.fit().by() != By.INITIAL
                    && pair.fit().by() != By.FATHER) {
                worst = worst == 0
                        ? pair.fit().score()
                        : Math.min(worst, pair.fit().score());
            }
        }
        return worst;
    }

    static int count(List<Word> words) {
        int count = 0;
        for (var word : words) {
            count += word.part() == Part.PATRONYMIC ? 0 : 1;
        }
        return count;
    }

    private double weigh() {
        double sum = 0;
        double weights = 0;
        double worst = 1;
        for (var pair : pairs) {
            double weight = weight(pair);
            sum += weight * pair.fit().score();
            weights += weight;
            worst = Math.min(worst, pair.fit().score());
        }
        if (weights == 0) {
            return 0;
        }
        int extra = Math.abs(count(onlyOne) - count(onlyOther));
        double raw = sum / weights - WORST * (1 - worst) - 0.05 * extra;
        return Math.clamp(Math.min(raw, most()), 0, 1);
    }

    private static double weight(Pair pair) {
        if (pair.fit().by() == By.FATHER) {
            return PATRONYMIC;
        }
        if (pair.fit().by() == By.INITIAL) {
            return 0.1;
        }
        boolean family = pair.one().part() == Part.FAMILY || pair.other().part() == Part.FAMILY;
        return (family ? FAMILY : 1) + pair.more().size();
    }

    /** What the names cannot go beyond, whatever fits. */
    private double most() {
        return Caps.most(this);
    }

    boolean has(By by) {
        return pair(by) != null;
    }

    @Nullable
    Pair pair(By by) {
        for (var pair : pairs) {
            if (pair.fit().by() == by) {
                return pair;
            }
        }
        return null;
    }

    /** How many whole words belong together. */
    int whole() {
        int whole = 0;
        for (var pair : pairs) {
            boolean counts = pair.fit().by() != By.INITIAL && pair.fit().by() != By.FATHER;
            whole += counts ? 1 + pair.more().size() : 0;
        }
        return whole;
    }
}
