package org.casegraph.access.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted; null where it does not matter.
 *
 * @param who the account
 * @param about an id
 * @param since the earliest moment
 * @param until the latest moment
 */
public record AuditFilter(
        @Nullable String who, @Nullable String about, @Nullable Instant since, @Nullable Instant until) {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null);

    boolean takes(Recorded recorded) {
        var entry = recorded.entry();
        return (who == null || who.equals(entry.actor().who()))
                && (about == null || entry.about().contains(about))
                && (since == null || !recorded.at().isBefore(since))
                && (until == null || !recorded.at().isAfter(until));
    }
}
