package org.casegraph.query.refusal;

/** What was asked cannot be answered as it was asked; the message is a sentence for whoever asked. */
public final class CallerMistake extends RuntimeException {

    public CallerMistake(String sentence) {
        super(sentence, null, false, false);
    }
}
