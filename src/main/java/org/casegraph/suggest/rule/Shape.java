package org.casegraph.suggest.rule;

/** How a word is written. */
public enum Shape {
    SMALL,
    /** A capital and then small letters, also behind a short beginning: {@code Ruiz}, {@code al-Amin}, {@code O'Neil}. */
    CAPITAL,
    /** Two capitals or more and no small letter. */
    CAPITALS,
    /** One capital letter, with a full stop or without. */
    INITIAL,
    NUMBER,
    /** Letters and digits mixed. */
    CODE,
    /** Letters of a script that knows no capitals. */
    UNCASED,
    /** What is neither letter nor digit. */
    MARK;

    public boolean isCapital() {
        return this == CAPITAL || this == CAPITALS;
    }
}
