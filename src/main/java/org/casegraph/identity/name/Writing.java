package org.casegraph.identity.name;

import java.lang.Character.UnicodeScript;

/** The script of a word, and how much of what it sounds like is lost on the way into Latin letters. */
enum Writing {
    LATIN(Loss.NONE),
    CYRILLIC(Loss.NONE),
    ARABIC(Loss.VOWELS),
    HEBREW(Loss.VOWELS),
    /** Chinese characters of a Chinese name. */
    HAN(Loss.NONE),
    /** Korean syllables of a Korean name. */
    HANGUL(Loss.NONE),
    /** Syllables that stand for a foreign name, and scripts whose transform is rough. */
    SYLLABLES(Loss.SOUNDS),
    GREEK(Loss.NONE),
    ARMENIAN(Loss.NONE),
    GEORGIAN(Loss.NONE);

    /** What is lost. */
    enum Loss {
        NONE,
        VOWELS,
        SOUNDS
    }

    private static final int LONGEST_KOREAN = 2;

    private final Loss loss;

    Writing(Loss loss) {
        this.loss = loss;
    }

    Loss loss() {
        return loss;
    }

    /** Whether two names in this script have nothing between them but what their bearers' names have. */
    boolean isExact() {
        return this != LATIN;
    }

    /** Whether a character is a word or syllable of its own, and another one another name. */
    boolean hasSigns() {
        return this == HAN || this == HANGUL;
    }

    /** Whether small words are written as words of their own, and not as Chinese or Arabic syllables that look like them. */
    boolean mayHaveParticles() {
        return this != HAN && this != HANGUL && this != SYLLABLES;
    }

    static Writing of(UnicodeScript script, String word, boolean eastern) {
        return switch (script) {
            case LATIN, COMMON -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
            case HAN -> eastern ? HAN : SYLLABLES;
            case HANGUL -> eastern || word.length() <= LONGEST_KOREAN ? HANGUL : SYLLABLES;
            case GREEK -> GREEK;
            case ARMENIAN -> ARMENIAN;
            case GEORGIAN -> GEORGIAN;
            default -> SYLLABLES;
        };
    }
}
