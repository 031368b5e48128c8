package org.casegraph.model;

/** Who may read a statement, from everybody to the few; each level reads those before it. */
public enum Clearance {
    PUBLIC,
    TEAM,
    SEALED;

    /** Whether a viewer at this level may read something that asks for {@code asked}. */
    public boolean mayRead(Clearance asked) {
        return asked.compareTo(this) <= 0;
    }

    /** The level as a number that Cypher compares: 0 is open to all. */
    public int rank() {
        return ordinal();
    }
}
