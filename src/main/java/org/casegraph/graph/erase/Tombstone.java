package org.casegraph.graph.erase;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That something was erased: when, by whom and why, and how much; nothing of what it was.
 *
 * @param number made at random, so that it leads to nothing
 * @param counts how many of what went
 * @param liftedAt null while what was erased is not let in again
 */
public record Tombstone(
        String number, Instant at, String by, Reason reason, Map<String, Long> counts, @Nullable Instant liftedAt) {

    public Tombstone {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }
}
