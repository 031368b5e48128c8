package org.casegraph.graph.read;

import java.util.List;

/**
 * A part of the graph.
 *
 * @param nodes those asked for, then the nearest first
 * @param truncated whether there is more around than was allowed
 */
public record Subgraph(List<Entity> nodes, List<Tie> ties, boolean truncated) {

    public Subgraph {
        nodes = List.copyOf(nodes);
        ties = List.copyOf(ties);
    }
}
