package org.casegraph.export.network;

import java.io.OutputStream;

/** A way to write nodes and edges. */
interface NetworkFormat {

    /** The word for it: {@code gexf}. */
    String word();

    /** What it is and who opens it, in one line. */
    String description();

    String mediaType();

    /** Begins; what was written before the end is no whole file. */
    NetworkWriter begin(OutputStream out);
}
