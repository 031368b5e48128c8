package org.casegraph.export.network;

import java.util.HashSet;
import java.util.concurrent.atomic.AtomicLong;
import org.casegraph.access.Viewer;
import org.casegraph.graph.NetworkPages;
import org.springframework.stereotype.Component;

/** Goes over the graph once. What is added meanwhile may be in or not; no edge is without its ends. */
@Component
public final class NetworkWalk {

    private final NetworkPages pages;

    NetworkWalk(NetworkPages pages) {
        this.pages = pages;
    }

    /** How much was gone over. */
    public record Size(long nodes, long edges) {

        @Override
        public String toString() {
            return nodes + " nodes and " + edges + " edges";
        }
    }

    /** Hands over all nodes and then all edges; what ends the file is up to the caller. */
    public Size over(Viewer viewer, NetworkWriter writer) {
        var written = new HashSet<String>();
        pages.forEachNode(viewer, node -> {
            writer.node(node);
            written.add(node.id());
        });
        var edges = new AtomicLong();
        pages.forEachEdge(viewer, edge -> {
            if (written.contains(edge.from()) && written.contains(edge.to())) {
                writer.edge(edge);
                edges.incrementAndGet();
            }
        });
        return new Size(written.size(), edges.get());
    }
}
