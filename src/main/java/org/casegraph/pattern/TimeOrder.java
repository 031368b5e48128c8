package org.casegraph.pattern;

/** How sure it is that things happened in the order that a pattern speaks of. */
public enum TimeOrder {
    /** A source says so, or no pair of moments allows another order. */
    CERTAIN,
    /** The dates allow it, and allow another order as well. */
    POSSIBLE,
    /** The pattern asks for none, or no date tells. */
    NONE_STATED,
    /** The dates allow no such order: a near miss, never a finding. */
    IMPOSSIBLE
}
