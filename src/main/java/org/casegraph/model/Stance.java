package org.casegraph.model;

/** How the speaker of a statement stands to what it says. */
public enum Stance {
    /** Says it as a fact. */
    STATES,
    /** Says it as a claim not yet shown. */
    ALLEGES,
    /** Passes on what others are said to have said or seen. */
    REPORTS,
    /** Says that it is not so. */
    DENIES,
    /** Accuses somebody of it; this never proves what the accused is said to have done. */
    ACCUSES,
    /** Asks for it to happen. */
    DEMANDS,
    /** Fears that it may happen. */
    FEARS;

    /** Whether a statement in this stance speaks for the fact having happened. */
    public boolean supports() {
        return this == STATES || this == ALLEGES || this == REPORTS;
    }
}
