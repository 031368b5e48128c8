package org.casegraph.identity.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casegraph.identity.NameKeys;

/** Somebody whose names are sought in texts, made ready. */
final class Bearer {

    private static final Set<String> SMALL =
            Set.copyOf(Arrays.asList(("the a an of and der die das den dem des ein eine"
                            + " und von zu le la les un une du de et el los las il lo gli i e o os as del della di da"
                            + " на из от по за под для или")
                    .split(" ")));
    private static final double SURE = 0.9;
    private static final int SHORTEST = 3;
    private static final int SHORTEST_SMALL = 5;

    private final String key;
    private final List<Word> words = new ArrayList<>();
    private final List<Boolean> standAlone = new ArrayList<>();
    private final List<List<Word>> phrases = new ArrayList<>();
    private final List<String> unbroken = new ArrayList<>();
    private final Set<String> folded = new HashSet<>();
    private final NameComparator people;
    private int letters;

    private Bearer(String key, NameComparator people) {
        this.key = key;
        this.people = people;
    }

    static Bearer of(NameFinder.Sought sought, NameComparator people) {
        var bearer = new Bearer(sought.key(), people);
        sought.names().forEach(name -> bearer.add(name, sought.isPerson()));
        sought.phrases().forEach(phrase -> bearer.add(phrase, false));
        return bearer;
    }

    private void add(String name, boolean byWords) {
        folded.add(NameKeys.folded(name));
        if (name.codePoints().anyMatch(Unbroken::isOf)) {
            unbroken.add(name.strip());
        }
        var phrase = people.spoken(name).words();
        if (!phrase.isEmpty()) {
            phrases.add(phrase);
            letters |= FirstLetters.of(phrase.getFirst().shown());
        }
        if (byWords) {
            people.read(name).words().stream().filter(Bearer::isTelling).forEach(this::add);
        }
    }

    private void add(Word word) {
        if (words.stream().noneMatch(known -> known.shown().equals(word.shown()))) {
            words.add(word);
            standAlone.add(word.part() != Part.PATRONYMIC);
            letters |= FirstLetters.of(word.shown());
        }
    }

    private static boolean isTelling(Word word) {
        return word.isCounted()
                && word.ascii().length() > 1
                && !SMALL.contains(word.shown().toLowerCase(Locale.ROOT));
    }

    String key() {
        return key;
    }

    List<String> unbroken() {
        return unbroken;
    }

    List<List<Word>> phrases() {
        return phrases;
    }

    boolean bears(String foldedName) {
        return folded.contains(foldedName);
    }

    /** Whether a word may be one of the names at all. */
    boolean mayBe(String shown) {
        return (letters & FirstLetters.of(shown)) != 0;
    }

    /** What a word of a text is to the names. */
    enum Hit {
        NONE,
        /** Counts beside another word of the name only. */
        BESIDE,
        ALONE
    }

    Hit hit(TextWord word, String shown) {
        if (shown.length() < 2 || !mayBe(shown)) {
            return Hit.NONE;
        }
        var best = Hit.NONE;
        for (var heard : people.spoken(shown).words()) {
            for (int i = 0; i < words.size(); i++) {
                if (isOne(heard, words.get(i), word.isCapital())) {
                    boolean alone = standAlone.get(i) && mayStandAlone(word, heard);
                    best = alone || best == Hit.ALONE ? Hit.ALONE : Hit.BESIDE;
                } else if (best == Hit.NONE
                        && Inflected.mayBe(heard.ascii(), words.get(i).ascii())) {
                    best = Hit.BESIDE;
                }
            }
        }
        return best;
    }

    private static boolean mayStandAlone(TextWord word, Word heard) {
        int length = heard.signs() == null ? heard.ascii().length() : SHORTEST;
        return length >= (word.isCapital() ? SHORTEST : SHORTEST_SMALL);
    }

    /** Whether a word of a phrase stands in a text. */
    boolean isWord(TextWord word, Word wanted) {
        return mayBeWord(word.shown(), wanted, word.isCapital()) || mayBeWord(word.stem(), wanted, word.isCapital());
    }

    private boolean mayBeWord(String shown, Word wanted, boolean isCapital) {
        return !shown.isEmpty()
                && (FirstLetters.of(shown) & FirstLetters.of(wanted.shown())) != 0
                && people.spoken(shown).words().stream().anyMatch(heard -> isOne(heard, wanted, isCapital));
    }

    private boolean isOne(Word heard, Word wanted, boolean isCapital) {
        if (heard.ascii().equals(wanted.ascii())) {
            return true;
        }
        if (Inflected.is(heard.ascii(), wanted.ascii())) {
            return true;
        }
        boolean isShort = heard.sounds().length < SHORTEST || wanted.sounds().length < SHORTEST;
        if (!isCapital || isShort) {
            return false;
        }
        var fit = people.fits().of(heard, wanted);
        return fit.score() >= SURE && fit.by() != Fit.By.VARIANT;
    }
}
