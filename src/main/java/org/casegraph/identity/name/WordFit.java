package org.casegraph.identity.name;

import java.util.Arrays;
import org.casegraph.identity.name.Fit.By;

/** Says whether two words are one word written in two ways. */
final class WordFit {

    private static final double EXACT = 0.92;
    private static final byte A = Sounds.code('a');
    private static final int SHORTEST_BEGINNING = 3;

    private static final Fit LETTERS = new Fit(1, By.LETTERS);
    private static final Fit VARIANT = new Fit(0.97, By.VARIANT);
    private static final Fit SHORT = new Fit(0.86, By.SHORT);
    private static final Fit SWAPPED = new Fit(0.9, By.SWAPPED);
    private static final Fit SLIP = new Fit(0.88, By.SLIP);
    private static final Fit REPLACED = new Fit(0.88, By.REPLACED);
    private static final Fit BEGINNING = new Fit(0.86, By.BEGINNING);

    private final SoundFit sounds;

    WordFit(Distance distance) {
        this.sounds = new SoundFit(distance);
    }

    SoundFit sounds() {
        return sounds;
    }

    /** What is safe: the same letters, sounds, or case forms, or one name of several languages. */
    Fit of(Word one, Word other) {
        if (!mayMeet(one, other)) {
            return Fit.NONE;
        }
        if (one.signs() != null && other.signs() != null && one.isInScriptOf(other)) {
            return one.signs().equals(other.signs()) ? LETTERS : Fit.NONE;
        }
        if (one.isOfSameSyllables(other)) {
            return one.isSame(other) ? LETTERS : Fit.NONE;
        }
        if (one.ascii().equals(other.ascii()) || one.isButForMarks(other)) {
            return LETTERS;
        }
        var fit = bySound(one, other);
        if (fit.score() < SoundFit.READ) {
            fit = SoundFit.better(fit, sounds.byReadings(one, other));
        }
        if (one.uncased() != null || other.uncased() != null) {
            fit = SoundFit.better(fit, byCase(one, other));
        }
        if (!one.names().isEmpty() && !other.names().isEmpty() && WordReader.share(one.names(), other.names())) {
            fit = SoundFit.better(fit, VARIANT);
        }
        return fit;
    }

    /** What may be, where nothing safer is found: endings left out, short forms, beginnings. */
    Fit looselyOf(Word one, Word other) {
        if (!mayMeet(one, other)) {
            return Fit.NONE;
        }
        if (isShortForm(one, other) || isShortForm(other, one)) {
            return SHORT;
        }
        var fit = byRoot(one, other);
        if (fit.by() != By.NOTHING) {
            return fit;
        }
        var slip = bySlip(one, other);
        return slip.by() == By.NOTHING && (begins(one, other) || begins(other, one)) ? BEGINNING : slip;
    }

    /** The father's name is not the son's: Salman bin Ahmed is not Ahmed bin Salman. */
    private static boolean mayMeet(Word one, Word other) {
        return one.of() == 0 || other.of() == 0 || one.of() == other.of();
    }

    private Fit bySound(Word one, Word other) {
        if (hasOneMoreA(one.sounds(), other.sounds())) {
            return Fit.NONE;
        }
        return sounds.fit(one, one.sounds(), other, other.sounds(), 1, By.SOUND);
    }

    /** Name and name-a are a man and a woman, or two cases: the endings decide, not the sound. */
    private static boolean hasOneMoreA(byte[] one, byte[] other) {
        var longer = one.length > other.length ? one : other;
        var shorter = one.length > other.length ? other : one;
        return longer.length == shorter.length + 1
                && longer[longer.length - 1] == A
                && shorter.length > 0
                && !Sounds.isVowel(shorter[shorter.length - 1])
                && Arrays.equals(longer, 0, shorter.length, shorter, 0, shorter.length);
    }

    private Fit byCase(Word one, Word other) {
        var plain = one.uncased() == null ? one.sounds() : one.uncased();
        var otherPlain = other.uncased() == null ? other.sounds() : other.uncased();
        var fit = sounds.fit(one, plain, other, otherPlain, 0.97, By.CASE);
        boolean family = one.part() != Part.GIVEN && other.part() != Part.GIVEN;
        return family || fit.score() >= EXACT ? fit : Fit.NONE;
    }

    private Fit byRoot(Word one, Word other) {
        if (one.root() != null && other.root() == null) {
            return sounds.fit(one, one.root(), other, other.sounds(), 0.94, By.ENDING);
        }
        if (one.root() == null && other.root() != null) {
            return sounds.fit(one, one.sounds(), other, other.root(), 0.94, By.ENDING);
        }
        return Fit.NONE;
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
