package org.casegraph.model;

/** What kind of form of a name this is. */
public enum NameType {
    PRIMARY,
    ALIAS,
    WEAK_ALIAS,
    PREVIOUS,
    MAIDEN,
    TRANSLITERATION,
    MISSPELLING,
    /** Words that stand for somebody who is not named. */
    DESCRIPTION
}
