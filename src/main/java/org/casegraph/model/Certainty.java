package org.casegraph.model;

/** How sure a comparison of two uncertain times is. */
public enum Certainty {
    /** It holds for every pair of moments the two may stand for. */
    CERTAIN,
    /** It holds for some pair, and for some it does not. */
    POSSIBLE,
    /** It holds for no pair. */
    IMPOSSIBLE
}
