package org.casegraph.graph;

import org.casegraph.graph.match.NewCandidates;

/** What a change did to the projection. */
record Projected(FactChanges facts, NewCandidates candidates) {

    /** Nothing yet: it is made when all has come. */
    static final Projected LATER = new Projected(FactChanges.LATER, NewCandidates.NONE);
}
