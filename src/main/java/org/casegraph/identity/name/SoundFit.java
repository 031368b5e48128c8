package org.casegraph.identity.name;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.casegraph.identity.name.Fit.By;
import org.casegraph.identity.name.Writing.Loss;

/** Says how well two words fit by what they sound like. */
final class SoundFit {

    static final double READ = 0.95;
    private static final double CLOSE = 0.92;

    private static final double ENOUGH = 0.86;
    private static final double ENOUGH_FOR_LONG = 0.80;
    private static final double MORE_WHERE_LOST = 0.02;
    private static final double JOINED = 0.98;
    private static final float LONG = 5.5f;
    private static final float WITHIN_ONE_ALPHABET = 1.8f;
    private static final Fit SAME_FATHER = new Fit(0.97, By.VARIANT);
    private static final Fit SLIP = new Fit(0.88, By.FATHER);

    private final Distance distance;

    SoundFit(Distance distance) {
        this.distance = distance;
    }

    /** How well sounds fit, or NONE where they are of different words. */
    Fit fit(Word one, byte[] sounds, Word other, byte[] otherSounds, double most, By by) {
        boolean exact = one.isInScriptOf(other) && one.writing().isExact();
        return fit(one, sounds, other, otherSounds, exact ? WITHIN_ONE_ALPHABET : 1, most, by);
    }

    private Fit fit(Word one, byte[] sounds, Word other, byte[] otherSounds, float strictness, double most, By by) {
        float length = (distance.length(sounds) + distance.length(otherSounds)) / 2;
        boolean inOneScript = one.isInScriptOf(other);
        var loss = inOneScript
                ? Loss.NONE
                : more(one.writing().loss(), other.writing().loss());
        if (length == 0 || loss == Loss.NONE && Math.abs(sounds.length - otherSounds.length) > 1 + sounds.length / 2) {
            return Fit.NONE;
        }
        double enough = (length > LONG ? ENOUGH_FOR_LONG : ENOUGH) + (loss == Loss.NONE ? 0 : MORE_WHERE_LOST);
        float limit = (float) ((1 - enough) * length);
        double score = 1 - distance.between(sounds, otherSounds, limit, strictness, loss) / length;
        return score < enough ? Fit.NONE : new Fit(score * most, by);
    }

    /** One word against several of the other name, in their order or the last before the others. */
    Fit joined(Word whole, List<Word> words) {
        if (whole.isShort() || words.stream().anyMatch(word -> word.part() == Part.PATRONYMIC)) {
            return Fit.NONE;
        }
        if (words.stream().allMatch(whole::isOfSameSyllables)) {
            var letters = words.stream().map(Word::ascii).collect(Collectors.joining());
            return letters.equals(whole.ascii()) ? new Fit(JOINED, By.JOINED) : Fit.NONE;
        }
        var fit = fit(whole, whole.sounds(), words.getFirst(), joined(words), JOINED, By.JOINED);
        var turned = new ArrayList<>(words);
        turned.addFirst(turned.removeLast());
        return better(fit, fit(whole, whole.sounds(), words.getFirst(), joined(turned), JOINED, By.JOINED));
    }

    private static byte[] joined(List<Word> words) {
        var sounds = new ByteArrayOutputStream();
        words.forEach(word -> sounds.writeBytes(word.sounds()));
        return sounds.toByteArray();
    }

    private static Loss more(Loss one, Loss other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** What one word sounds like in a system of its own against the other, or both in the same system. */
    Fit byReadings(Word one, Word other) {
        boolean abroad = !one.isInScriptOf(other);
        var best = Fit.NONE;
        for (var heard : one.readings()) {
            if (abroad || !heard.abroad()) {
                best = better(best, fit(one, heard.sounds(), other, other.sounds(), READ, By.SOUND));
                best = better(best, inOneSystem(one, heard, other, abroad ? 1 : WITHIN_ONE_ALPHABET));
            }
        }
        for (var heard : other.readings()) {
            if (abroad || !heard.abroad()) {
                best = better(best, fit(one, one.sounds(), other, heard.sounds(), READ, By.SOUND));
            }
        }
        // How a word is read is a guess already: nothing else may be guessed besides.
        return best.score() < READ * CLOSE ? Fit.NONE : best;
    }

    private Fit inOneSystem(Word one, Readings.Heard heard, Word other, float strictness) {
        var best = Fit.NONE;
        for (var also : other.readings()) {
            if (also.system() == heard.system()) {
                best = better(best, fit(one, heard.sounds(), other, also.sounds(), strictness, READ, By.SOUND));
            }
        }
        return best;
    }

    /** Whether a patronymic and another, or the father's name itself, tell of one father. */
    Fit fathers(Word one, Word other) {
        if (WordReader.share(one.names(), other.names())) {
            return SAME_FATHER;
        }
        var father = stem(one.father() == null ? one.sounds() : one.father());
        var otherFather = stem(other.father() == null ? other.sounds() : other.father());
        // One father is written now in his own language, now in the other of the country, in one alphabet.
        var fit = better(
                fit(one, father, other, otherFather, 1, 1, By.FATHER),
                fit(one, one.sounds(), other, other.sounds(), 1, 1, By.FATHER));
        boolean slip = fit.by() == By.NOTHING && Slips.mayBeOne(one.ascii(), other.ascii());
        return slip ? SLIP : fit;
    }

    /** The vowel before the ending of a patronymic comes and goes. */
    private static byte[] stem(byte[] sounds) {
        int end = sounds.length;
        while (end > 2 && (Sounds.isVowel(sounds[end - 1]) || Sounds.isGlide(sounds[end - 1]))) {
            end--;
        }
        return Arrays.copyOf(sounds, end);
    }

    static Fit better(Fit one, Fit other) {
        return other.isBetterThan(one) ? other : one;
    }
}
