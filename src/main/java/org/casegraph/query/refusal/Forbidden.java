package org.casegraph.query.refusal;

/** Whoever asks may not do this; the message is a sentence for them. */
public final class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Forbidden(String sentence) {
        super(sentence, null, false, false);
    }
}
