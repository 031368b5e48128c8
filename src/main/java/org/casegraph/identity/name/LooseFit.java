package org.casegraph.identity.name;

import java.util.Arrays;
import org.casegraph.identity.name.Fit.By;

/** Says whether two words may be one where nothing safer is found: short forms, slips, beginnings. */
final class LooseFit {

    static final Fit SHORT = new Fit(0.86, By.SHORT);
    static final Fit SLIP = new Fit(0.88, By.SLIP);

    private static final Fit SWAPPED = new Fit(0.9, By.SWAPPED);
    private static final Fit REPLACED = new Fit(0.88, By.REPLACED);
    private static final Fit BEGINNING = new Fit(0.86, By.BEGINNING);
    private static final byte A = Sounds.code('a');
    private static final int SHORTEST_BEGINNING = 3;

    private LooseFit() {}

    /** A slip of the hand, or the beginning of a given name. */
    static Fit of(Word one, Word other) {
        var slip = bySlip(one, other);
        return slip.by() == By.NOTHING && (begins(one, other) || begins(other, one)) ? BEGINNING : slip;
    }

    static boolean areShortForms(Word one, Word other) {
        return isShortForm(one, other) || isShortForm(other, one);
    }

    /** Name and name-a are a man and a woman, or two cases: the endings decide, not the sound. */
    static boolean hasOneMoreA(byte[] one, byte[] other) {
        var longer = one.length > other.length ? one : other;
        var shorter = one.length > other.length ? other : one;
        return longer.length == shorter.length + 1
                && longer[longer.length - 1] == A
                && shorter.length > 0
                && !Sounds.isVowel(shorter[shorter.length - 1])
                && Arrays.equals(longer, 0, shorter.length, shorter, 0, shorter.length);
    }

    /** The hand slips within a script; in another one a letter is a matter of how names are written in it. */
    private static Fit bySlip(Word one, Word other) {
        boolean decided = one.signs() != null && other.signs() != null || one.isOfSameSyllables(other);
        if (decided || hasOneMoreA(one.sounds(), other.sounds())) {
            return Fit.NONE;
        }
        var slip = one.isInScriptOf(other)
                ? Slips.between(one.bare(), other.bare())
                : Slips.between(one.ascii(), other.ascii());
        if (slip == Slips.NONE && Slips.mayBeOne(Sounds.shown(one.sounds()), Sounds.shown(other.sounds()))) {
            return SLIP;
        }
        return switch (slip) {
            case SWAPPED -> SWAPPED;
            case LEFT_OUT -> SLIP;
            case REPLACED -> one.isInScriptOf(other) ? REPLACED : Fit.NONE;
            case NONE -> Fit.NONE;
        };
    }

    private static boolean isShortForm(Word one, Word other) {
        return !one.shortOf().isEmpty()
                && (WordReader.share(one.shortOf(), other.names()) || WordReader.share(one.shortOf(), other.shortOf()));
    }

    private static boolean begins(Word one, Word other) {
        var beginning = one.ascii();
        return beginning.length() >= SHORTEST_BEGINNING
                && other.ascii().length() >= beginning.length() + 2
                && one.part() != Part.FAMILY
                && other.part() != Part.FAMILY
                && one.root() == null
                && other.root() == null
                && other.ascii().startsWith(beginning);
    }
}
