package org.casegraph.access.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted; null where it does not matter.
 *
 * @param who the account
 * @param about an id
 * @param since the earliest moment
 */
public record AuditFilter(@Nullable String who, @Nullable String about, @Nullable Instant since) {

    public static final AuditFilter ALL = new AuditFilter(null, null, null);

    boolean takes(Recorded recorded) {
        var entry = recorded.entry();
        return (who == null || who.equals(entry.actor().who()))
                && (about == null || entry.about().contains(about))
                && (since == null || !recorded.at().isBefore(since));
    }
}
