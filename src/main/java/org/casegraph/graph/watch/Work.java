package org.casegraph.graph.watch;

import java.time.Instant;
import java.util.List;
import org.casegraph.model.Clearance;

/**
 * What came of a look at the findings, to be kept whole or not at all.
 *
 * @param standing findings to be kept as they stand now
 * @param gone findings to be forgotten
 * @param notes ids of what has been looked at
 * @param highest the highest clearance met so far
 * @param readers how many there are that do not read alike
 * @param patterns the patterns that have been looked at as a whole by now
 */
public record Work(
        Instant at,
        List<Kept> standing,
        List<Lost> gone,
        List<FindingChange> changes,
        List<String> notes,
        Clearance highest,
        int readers,
        List<String> patterns) {

    /** A finding as viewers of one clearance may know it. */
    public record Kept(int level, Standing standing) {}

    /** A finding that viewers of one clearance can no longer know. */
    public record Lost(int level, String finding) {}

    public Work {
        standing = List.copyOf(standing);
        gone = List.copyOf(gone);
        changes = List.copyOf(changes);
        notes = List.copyOf(notes);
        patterns = List.copyOf(patterns);
    }
}
