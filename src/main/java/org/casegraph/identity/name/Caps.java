package org.casegraph.identity.name;

import org.casegraph.identity.name.Fit.By;
import org.jspecify.annotations.Nullable;

/** What a score cannot go beyond, because too little fits, or something speaks against it. */
final class Caps {

    private static final double CONTRADICTED = 0.6;
    private static final double NEARLY = 0.66;
    private static final double LEFT_BESIDE_FATHER = 0.72;
    private static final double NO_WORD = 0.4;
    private static final double ONE_WORD_OF_ONE = 0.80;
    private static final double ONE_WORD_OF_SEVERAL = 0.72;
    private static final double GIVEN_ALONE = 0.6;
    private static final double INITIALS = 0.86;
    private static final double GIVEN_AND_FATHER = 0.82;
    private static final double SHORT = 0.86;
    private static final double SWAPPED = 0.80;
    private static final double SLIP = 0.76;
    private static final double REPLACED = 0.72;
    private static final double FITS = 0.93;
    private static final int LONG = 7;
    private static final double BEGINNING = 0.74;
    private static final double BEGINNING_AND_FATHER = 0.80;

    private Caps() {}

    static double most(Weighing names) {
        if (names.fathers.isContradicted()
                || names.isGenderContradicted()
                || names.isGenerationContradicted()
                || names.isInitialContradicted()) {
            return CONTRADICTED;
        }
        int whole = names.whole();
        if (names.isNameContradicted()) {
            boolean most = whole >= 3 && Weighing.count(names.onlyOne) == 1 && Weighing.count(names.onlyOther) == 1;
            return most ? NEARLY : CONTRADICTED;
        }
        if (whole == 0) {
            return NO_WORD;
        }
        double most = whole < 2 ? oneWord(names) : names.isOnlyJoined() ? GIVEN_ALONE : 1;
        if (names.isFatherLeftBesideName()) {
            most = Math.min(most, LEFT_BESIDE_FATHER);
        }
        if (names.has(By.SHORT)) {
            most = Math.min(most, SHORT);
        }
        most = Math.min(most, slips(names));
        if (names.has(By.BEGINNING)) {
            most = Math.min(most, names.has(By.FATHER) ? BEGINNING_AND_FATHER : BEGINNING);
        }
        return most;
    }

    private static double slips(Weighing names) {
        if (isSafeButFor(names, By.REPLACED) || isSafeButFor(names, By.SLIP)) {
            return SLIP;
        }
        if (names.has(By.REPLACED)) {
            return names.fitBesides(By.REPLACED) >= FITS && !isOfGiven(names.pair(By.REPLACED))
                    ? REPLACED
                    : CONTRADICTED;
        }
        var slip = names.pair(By.SLIP);
        double most = slip == null ? 1 : mayBeSlip(slip) ? SLIP : BEGINNING;
        return names.has(By.SWAPPED) ? Math.min(most, names.fitBesides(By.SWAPPED) >= FITS ? SWAPPED : REPLACED) : most;
    }

    /** A slip beside the same father and given name, or beside two more words, hardly ever is another name. */
    private static boolean isSafeButFor(Weighing names, By by) {
        var slip = names.pair(by);
        return slip != null
                && slip.one().part() != Part.GIVEN
                && slip.other().part() != Part.GIVEN
                && names.fitBesides(by) >= FITS
                && (names.whole() > 2 || names.has(By.FATHER) && names.whole() > 1);
    }

    private static boolean isOfGiven(Alignment.@Nullable Pair pair) {
        return pair == null || pair.one().part() == Part.GIVEN || pair.other().part() == Part.GIVEN;
    }

    /** Given names a letter apart are mostly two names; long family names seldom. */
    private static boolean mayBeSlip(Alignment.Pair pair) {
        return pair.one().part() != Part.GIVEN
                && pair.other().part() != Part.GIVEN
                && Math.max(pair.one().ascii().length(), pair.other().ascii().length()) > LONG;
    }

    private static double oneWord(Weighing names) {
        if (names.has(By.FATHER)) {
            return GIVEN_AND_FATHER;
        }
        boolean given = false;
        boolean safe = true;
        for (var pair : names.pairs) {
            boolean whole = pair.fit().by() != By.INITIAL;
            given |= whole && (pair.one().part() == Part.GIVEN || pair.other().part() == Part.GIVEN);
            safe &= !whole || pair.fit().by() != By.SHORT && pair.fit().score() > 0.9;
        }
        if (given) {
            return GIVEN_ALONE;
        }
        if (names.has(By.INITIAL)) {
            return safe ? INITIALS : ONE_WORD_OF_SEVERAL;
        }
        boolean nothingElse =
                names.one.words().size() == 1 && names.other.words().size() == 1;
        return nothingElse && safe ? ONE_WORD_OF_ONE : ONE_WORD_OF_SEVERAL;
    }
}
