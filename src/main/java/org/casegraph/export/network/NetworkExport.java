package org.casegraph.export.network;

import java.io.OutputStream;
import java.util.HashSet;
import java.util.concurrent.atomic.AtomicLong;
import org.casegraph.access.Viewer;
import org.casegraph.export.Export;
import org.casegraph.graph.NetworkPages;

/** Writes the graph in one format. What is added meanwhile may be in or not; no edge is without its ends. */
abstract class NetworkExport implements Export {

    private final NetworkPages pages;
    private final Kind kind;

    NetworkExport(NetworkPages pages, Kind kind) {
        this.pages = pages;
        this.kind = kind;
    }

    /** Begins; what was written before the end is no whole file. */
    abstract NetworkWriter begin(OutputStream out);

    @Override
    public final Kind kind() {
        return kind;
    }

    @Override
    public final String write(Viewer viewer, OutputStream out) {
        var writer = begin(out);
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
        writer.end();
        return written.size() + " nodes and " + edges + " edges";
    }
}
