package org.casegraph.graph.read;

import java.util.List;

/**
 * A part of the graph.
 *
 * @param nodes those asked for, then the nearest first
 * @param truncated whether there is more around than was allowed
 * @param left what was left out, by kind; counted only where something was
 * @param hubs those who have so many ties that not all of them were looked at
 */
public record Subgraph(List<Entity> nodes, List<Tie> ties, boolean truncated, List<TieCount> left, List<Entity> hubs) {

    public Subgraph {
        nodes = List.copyOf(nodes);
        ties = List.copyOf(ties);
        left = List.copyOf(left);
        hubs = List.copyOf(hubs);
    }
}
