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
     * @param label of all that it speaks of together: whoever may not read one of it does not know of the ruling
     * @param seen for which readers it is to be read, by their ranks, where the store has told that; else empty
     * @param withdrawal null while the ruling stands
     */
    record Entry(
            String id,
            String author,
            String reason,
            Instant recordedAt,
            Label label,
            List<Boolean> seen,
            @Nullable Withdrawal withdrawal) {

        public Entry {
            seen = List.copyOf(seen);
        }

        public Entry(
                String id,
                String author,
                String reason,
                Instant recordedAt,
                Label label,
                @Nullable Withdrawal withdrawal) {
            this(id, author, reason, recordedAt, label, List.of(), withdrawal);
        }

        public Entry(
                String id,
                String author,
                String reason,
                Instant recordedAt,
                Clearance clearance,
                @Nullable Withdrawal withdrawal) {
            this(id, author, reason, recordedAt, Label.of(clearance), withdrawal);
        }

        public Clearance clearance() {
            return label.clearance();
        }

        public boolean mayBeReadBy(Readers readers) {
            return seen.isEmpty() ? readers.mayRead(label) : readers.rank() < seen.size() && seen.get(readers.rank());
        }

        public Entry withdrawn(Withdrawal by) {
            return new Entry(id, author, reason, recordedAt, label, seen, by);
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
