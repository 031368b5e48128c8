package org.casegraph.model;

/** What may happen to the original of a document. */
public enum CustodyEvent {
    COLLECTED,
    TAKEN_IN,
    EXTRACTED,
    ATTACHED,
    RE_EXTRACTED,
    DESCRIBED
}
