package org.casegraph.suggest;

import org.casegraph.text.DocumentText;

/** Reads a text and proposes what may be coded from it. What it proposes is nobody's statement until a person says so. */
public interface Suggester {

    /** Its name and version, which stay with whatever was accepted from it. */
    String name();

    /** What may be coded, in the order of the text; the same text always gives the same. */
    Suggestions suggest(DocumentText text);
}
