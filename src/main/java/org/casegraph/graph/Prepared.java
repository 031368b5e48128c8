package org.casegraph.graph;

import java.util.function.Supplier;
import org.casegraph.graph.match.NewCandidates;

/**
 * A change of the projection that is done but for who may be the same.
 *
 * @param candidates does the rest, once, in the same transaction
 */
record Prepared(FactChanges facts, Supplier<NewCandidates> candidates) {

    Projected whole() {
        return new Projected(facts, candidates.get());
    }
}
