package org.casegraph.export.network;

import java.io.OutputStream;
import org.casegraph.access.Viewer;
import org.casegraph.export.Export;

/** Writes the graph in one format. */
abstract class NetworkExport implements Export {

    private final NetworkWalk walk;
    private final Kind kind;

    NetworkExport(NetworkWalk walk, Kind kind) {
        this.walk = walk;
        this.kind = kind;
    }

    /** Begins; what was written before the end is no whole file. */
    abstract NetworkWriter begin(OutputStream out);

    /** What the format has place for besides nodes and edges. */
    void further(Viewer viewer, NetworkWriter writer) {
        // Most have no such place.
    }

    @Override
    public final Kind kind() {
        return kind;
    }

    @Override
    public final String write(Viewer viewer, OutputStream out) {
        var writer = begin(out);
        var size = walk.over(viewer, writer);
        further(viewer, writer);
        writer.end();
        return size.toString();
    }
}
