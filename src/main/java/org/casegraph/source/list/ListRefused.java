package org.casegraph.source.list;

/** A list cannot be read, or not further; the message is a sentence for whoever brought it. */
public final class ListRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ListRefused(String sentence) {
        super(sentence, null, false, false);
    }
}
