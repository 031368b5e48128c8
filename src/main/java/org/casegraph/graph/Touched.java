package org.casegraph.graph;

import java.time.Instant;
import java.util.List;
import org.casegraph.model.Label;

/**
 * What a change touched of the graph that is searched.
 *
 * @param id of this change
 * @param seen for which readers any of the statements that came, went or were read anew is to be read
 * @param highest the label of all of them together
 * @param entities ids of those that came, went, or that are of another kind or clearance now
 * @param acts ids of those whose statements changed
 * @param links relations whose statements changed, and all roles of these acts, as they were before and are now
 */
public record Touched(
        String id,
        Instant at,
        Cause cause,
        List<Boolean> seen,
        Label highest,
        List<String> entities,
        List<String> acts,
        List<Link> links) {

    /**
     * A relation between two entities, or the role that somebody or something has in an act.
     *
     * @param from where it begins in the graph: of a role, the act
     */
    public record Link(String type, String from, String to) {}

    public Touched {
        seen = List.copyOf(seen);
        entities = List.copyOf(entities);
        acts = List.copyOf(acts);
        links = List.copyOf(links);
    }

    public boolean isNothing() {
        return entities.isEmpty() && acts.isEmpty() && links.isEmpty();
    }
}
