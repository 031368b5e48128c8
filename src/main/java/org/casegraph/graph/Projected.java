package org.casegraph.graph;

import org.casegraph.graph.match.NewCandidates;

/** What a change did to the projection. */
record Projected(FactChanges facts, NewCandidates candidates) {}
