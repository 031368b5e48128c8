package org.casegraph.graph.dispute;

/** How statements of one fact differ, the gravest first. */
public enum Kind {
    /** One denies what the other says. */
    DENIED,
    /** Both cannot hold. */
    INCOMPATIBLE,
    /** They differ, and both may hold. */
    COMPATIBLE,
    /** One says the same as the other, and more closely. */
    REFINES
}
