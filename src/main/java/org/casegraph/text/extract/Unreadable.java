package org.casegraph.text.extract;

/** A file whose text cannot be had; the message says what is wrong with it and what would be accepted. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    public Unreadable(String sentence) {
        super(sentence, null, false, false);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
