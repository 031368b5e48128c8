package org.casegraph.graph.match;

/** What was judged of two entities so far. */
public enum CandidateState {
    OPEN,
    UNSURE,
    DIFFERENT
}
