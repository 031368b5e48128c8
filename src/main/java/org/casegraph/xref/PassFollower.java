package org.casegraph.xref;

import java.util.List;

/** Takes what comes of a list while it is gone through. */
interface PassFollower {

    /**
     * How far it has come.
     *
     * @param rows all that said something
     * @param read those that could be read, and were held against the graph
     * @param matched those that may mean somebody
     */
    record Progress(int rows, int read, int matched, long bytesRead, long bytes) {

        static final Progress NONE = new Progress(0, 0, 0, 0, 0);
    }

    /** Whom one row may mean, the best first. */
    void found(List<Found> found);

    /** A row that could not be read. */
    void problem(String sentence);

    /** Something else that has to be known. */
    void remark(String sentence);

    void progress(Progress progress);

    /** Whether more is wanted. */
    boolean goesOn();
}
