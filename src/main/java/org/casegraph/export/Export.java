package org.casegraph.export;

import java.io.Writer;
import org.casegraph.access.Viewer;

/** A way to write out what a viewer may read. */
public interface Export {

    /** The word for it on the command line. */
    String format();

    /**
     * Writes everything, in a stable order.
     *
     * @return the number of statements written
     */
    long write(Viewer viewer, Writer out);
}
