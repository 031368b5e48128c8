package org.casegraph.text;

/** In what form the original of a document came. */
public enum DocumentFormat {
    PDF,
    DOCX,
    HTML,
    EMAIL,
    TEXT
}
