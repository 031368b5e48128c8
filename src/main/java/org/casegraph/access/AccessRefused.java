package org.casegraph.access;

/** What was wanted of an account or a token is not possible; the message is a sentence for whoever wanted it. */
public final class AccessRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AccessRefused(String sentence) {
        super(sentence, null, false, false);
    }
}
