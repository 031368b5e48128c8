package org.casegraph.analysis;

/** Working it out would take more than is done at once; the message is a sentence for whoever asked. */
public final class TooMuch extends RuntimeException {

    TooMuch(String sentence) {
        super(sentence, null, false, false);
    }
}
