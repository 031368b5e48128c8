package org.casegraph.graph.match;

/** What to ask about two entities of one kind. */
public enum CandidateQuestion {
    SAME,
    RELATIVE,
    /** One body came after the other. */
    SUCCESSION,
    /** Somebody who is only described may be the one who is named. */
    PROMOTION
}
