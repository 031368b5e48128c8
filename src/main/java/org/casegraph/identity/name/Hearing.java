package org.casegraph.identity.name;

import java.util.Arrays;
import java.util.List;

/** How well the words of a search are heard in a name: whole words best, then slips and beginnings. */
final class Hearing {

    private static final double WHOLE = 0.95;
    private static final double LOOSE = 0.9;
    private static final double BEGINNING = 0.8;
    private static final double HEARD_BEGINNING = 0.7;
    private static final double SLIP = 0.6;
    private static final double INITIAL = 0.5;
    private static final int SHORTEST = 3;
    private static final double ASKED = 0.75;

    private final WordFit fits;

    Hearing(WordFit fits) {
        this.fits = fits;
    }

    /** From 0 to 1; words that are left over in the name count little. */
    double of(List<Word> sought, List<Word> name) {
        double fitting = sought.stream().mapToDouble(word -> best(word, name)).sum();
        if (sought.isEmpty() || name.isEmpty()) {
            return 0;
        }
        return ASKED * fitting / sought.size() + (1 - ASKED) * Math.min(1, fitting / name.size());
    }

    private double best(Word sought, List<Word> name) {
        return name.stream().mapToDouble(word -> fit(sought, word)).max().orElse(0);
    }

    private double fit(Word sought, Word word) {
        double whole = WHOLE * fits.of(sought, word).score();
        if (whole > BEGINNING) {
            return whole;
        }
        if (word.ascii().startsWith(sought.ascii())) {
            return BEGINNING;
        }
        double loose = LOOSE * fits.looselyOf(sought, word).score();
        double heard = HEARD_BEGINNING * heardBeginning(sought, word);
        double slip = Heard.isOneSlip(sought.ascii(), word.ascii()) ? SLIP : 0;
        boolean initial = word.ascii().length() == 1 && sought.ascii().startsWith(word.ascii());
        return Math.max(Math.max(whole, loose), Math.max(heard, initial ? INITIAL : slip));
    }

    /** What is typed so far may be spelled a little shorter or longer than the beginning that it stands for. */
    private double heardBeginning(Word sought, Word word) {
        int length = sought.sounds().length;
        double best = 0;
        for (int end = Math.max(SHORTEST, length - 1); end <= Math.min(length + 1, word.sounds().length - 1); end++) {
            var beginning = Arrays.copyOf(word.sounds(), end);
            best = Math.max(
                    best,
                    fits.sounds()
                            .fit(sought, sought.sounds(), word, beginning, 1, Fit.By.BEGINNING)
                            .score());
        }
        return best;
    }
}
