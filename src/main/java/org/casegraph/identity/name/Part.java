package org.casegraph.identity.name;

/** What a word is within a name of a person. */
public enum Part {
    GIVEN,
    PATRONYMIC,
    FAMILY,
    /** A word of which the name alone does not tell whether it is given or of the family. */
    NAME,
    INITIAL,
    /** A small word that never decides, such as al, bin, von, de. */
    PARTICLE,
    HONORIFIC,
    /** Junior, senior, the third. */
    GENERATION;

    boolean isCounted() {
        return this == GIVEN || this == FAMILY || this == NAME || this == PATRONYMIC;
    }
}
