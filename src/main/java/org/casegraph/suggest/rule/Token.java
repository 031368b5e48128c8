package org.casegraph.suggest.rule;

/**
 * A word, a number or a mark of a text.
 *
 * @param start where it begins in the text
 * @param end where it is over, a full stop that shortens it included
 * @param word as it is written, without what a line break put into it and without the full stop
 * @param key its small letters without accents, by which lists find it
 * @param sentence number of its sentence, from zero
 * @param opensSentence whether it is the first word of its sentence
 * @param opensLine whether a line begins with it
 * @param isShortened whether a full stop belongs to it
 */
public record Token(
        int start,
        int end,
        String word,
        String key,
        Shape shape,
        int sentence,
        boolean opensSentence,
        boolean opensLine,
        boolean isShortened) {

    public boolean is(String other) {
        return key.equals(other);
    }

    public boolean isCapital() {
        return shape.isCapital();
    }
}
