package org.casegraph.export.network;

import org.casegraph.graph.NetworkPages.Edge;
import org.casegraph.graph.NetworkPages.Node;

/** Takes nodes, after them edges between these, and writes each at once. */
public interface NetworkWriter {

    void node(Node node);

    void edge(Edge edge);

    /** Writes what comes after the last edge; the stream stays open. */
    void end();
}
