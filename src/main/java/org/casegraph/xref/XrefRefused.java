package org.casegraph.xref;

/** A list is not held against the graph as it was asked; the message is a sentence for whoever asked. */
public final class XrefRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public XrefRefused(String sentence) {
        super(sentence, null, false, false);
    }
}
