package org.casegraph.graph.erase;

/** Something cannot be erased, for a reason that is told in a sentence; nothing was changed. */
public final class EraseRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EraseRefused(String sentence) {
        super(sentence);
    }

    EraseRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
