package org.casegraph.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's decision on whether two mentions are the same. It is withdrawn, never erased.
 *
 * @param withdrawn when it was taken back, null while it stands
 */
public record Judgement(
        String id,
        String one,
        String other,
        Verdict verdict,
        String author,
        String reason,
        Instant made,
        @Nullable Instant withdrawn) {

    /** What was decided. */
    public enum Verdict {
        SAME,
        DIFFERENT,
        UNSURE
    }
}
