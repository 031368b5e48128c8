package org.casegraph.access.audit;

/** What became of it. */
public enum Outcome {
    /** It is about to begin; what became of it stands in a later entry, unless the process ended. */
    ASKED,
    /** It was done. */
    DONE,
    /** Whoever asked was told that it may not or cannot be. */
    REFUSED,
    /** It went wrong on our side. */
    FAILED
}
