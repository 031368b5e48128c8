package org.casegraph.pattern;

/** How a leg of a finding stands. */
public enum LegState {
    /** At least one origin speaks for all of it, and none that may be read denies any of it. */
    PROVED,
    /** It is proved, and some origin denies it or a part of it. */
    CONTESTED,
    /** Nothing that may be read proves it. */
    MISSING
}
