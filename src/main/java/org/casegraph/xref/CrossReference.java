package org.casegraph.xref;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a list that is held against the graph stands.
 *
 * @param title what its file is called
 * @param rows how many rows have been gone through
 * @param read how many of them could be read
 * @param matched how many of them may mean somebody in the graph
 * @param progress how much of the file has been gone through, from 0 to 1
 * @param least the least score that was asked for
 * @param problems rows that could not be read, and what else has to be known, in sentences
 * @param failure why it failed, null where it did not
 * @param endedAt null while it runs
 */
public record CrossReference(
        String id,
        String title,
        State state,
        int rows,
        int read,
        int matched,
        double progress,
        double least,
        List<String> problems,
        @Nullable String failure,
        Instant startedAt,
        @Nullable Instant endedAt) {

    /** Whether it is still going on, and how it ended. */
    public enum State {
        RUNNING,
        DONE,
        STOPPED,
        FAILED
    }

    public CrossReference {
        problems = List.copyOf(problems);
    }
}
