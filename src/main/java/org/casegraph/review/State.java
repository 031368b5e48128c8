package org.casegraph.review;

import java.util.List;

/** Where a proposal stands in the review. */
public enum State {
    OPEN,
    DRAFT,
    DISPUTED,
    ACCEPTED,
    REJECTED;

    /** In which somebody still has to decide. */
    public static final List<State> WAITING = List.of(OPEN, DRAFT, DISPUTED);
}
