package org.casegraph.graph.watch;

/** What became of a finding. */
public enum ChangeKind {
    /** There was none before. */
    NEW,
    /** More origins speak for it, its order in time is surer, it is said of more people, or nobody denies it any more. */
    STRENGTHENED,
    /** Fewer origins speak for it, its order in time is less sure, or it is said of fewer people. */
    WEAKENED,
    /** Somebody denies it who did not before. */
    CONTESTED,
    /** Nothing that may be read proves it any more. */
    GONE
}
