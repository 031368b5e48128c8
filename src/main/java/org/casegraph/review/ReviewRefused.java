package org.casegraph.review;

/** What was decided cannot be kept; the message is a sentence for whoever decided. */
public final class ReviewRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReviewRefused(String sentence) {
        super(sentence, null, false, false);
    }
}
