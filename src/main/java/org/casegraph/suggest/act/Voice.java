package org.casegraph.suggest.act;

/** How a verb stands in its clause. */
enum Voice {
    /** "police arrested A" */
    ACTIVE,
    /** "A was arrested" */
    PASSIVE,
    /** "A, arrested in May, …" */
    REDUCED,
    /** "the jailed lawyer A" */
    MODIFIER
}
