package org.casegraph.export.dossier;

/** A paper that does not take the form it is asked for in; the message says why and what else there is. */
public final class PaperRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PaperRefused(String sentence) {
        super(sentence);
    }
}
