package org.casegraph.graph;

/** A ruling cannot be made or taken back; the message is a sentence for whoever wanted to. */
public final class RulingRefused extends RuntimeException {

    public RulingRefused(String sentence) {
        super(sentence, null, false, false);
    }
}
