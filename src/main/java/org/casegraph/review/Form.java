package org.casegraph.review;

/** What sort of thing is proposed. */
public enum Form {
    MENTION,
    DATE,
    RELATION,
    ACT,
    /** A statement that a person made from the text. */
    OWN
}
