package org.casegraph.graph.erase;

/** Why something is erased: a code, as a sentence might name whom it is about. */
public enum Reason {
    /** Whoever it is about asked for it. */
    REQUEST,
    /** Whoever told it takes back the consent to keep it. */
    CONSENT,
    /** The time for which it may be kept is over. */
    RETENTION,
    /** A court or an authority orders it. */
    ORDER,
    /** It should never have come in. */
    MISTAKE
}
