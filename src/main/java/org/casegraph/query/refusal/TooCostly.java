package org.casegraph.query.refusal;

/** Answering would take more work than is done at once; the message is a sentence for whoever asked. */
public final class TooCostly extends RuntimeException {

    public TooCostly(String sentence) {
        super(sentence, null, false, false);
    }
}
