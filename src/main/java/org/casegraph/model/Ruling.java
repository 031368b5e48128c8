package org.casegraph.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision of an analyst on what is told: kept for good, with author and reason. Taking it back is kept as well, and
 * undoes what followed from it.
 */
public sealed interface Ruling permits Resolution, OriginGroup, Judgement, Protection {

    /**
     * What every ruling has.
     *
     * @param author id of the viewer who made it
     * @param clearance the highest of what it speaks of: whoever may read less does not know of it
     * @param withdrawal null while the ruling stands
     */
    record Entry(
            String id,
            String author,
            String reason,
            Instant recordedAt,
            Clearance clearance,
            @Nullable Withdrawal withdrawal) {

        public Entry withdrawn(Withdrawal by) {
            return new Entry(id, author, reason, recordedAt, clearance, by);
        }
    }

    /** That a ruling was taken back: when, by whom and why. */
    record Withdrawal(Instant at, String by, String reason) {}

    Entry entry();

    /** The same with another entry. */
    Ruling with(Entry entry);

    /** Ids of the statements that it speaks of one by one; none where it speaks of something else. */
    List<String> statements();

    /** The ruling in a sentence that names nobody whom only some may know. */
    String sentence();

    default String id() {
        return entry().id();
    }

    default String author() {
        return entry().author();
    }

    default String reason() {
        return entry().reason();
    }

    default Instant recordedAt() {
        return entry().recordedAt();
    }

    default boolean stands() {
        return entry().withdrawal() == null;
    }

    default @Nullable Instant withdrawnAt() {
        var withdrawal = entry().withdrawal();
        return withdrawal == null ? null : withdrawal.at();
    }

    default @Nullable String withdrawnBy() {
        var withdrawal = entry().withdrawal();
        return withdrawal == null ? null : withdrawal.by();
    }

    default @Nullable String withdrawalReason() {
        var withdrawal = entry().withdrawal();
        return withdrawal == null ? null : withdrawal.reason();
    }
}
