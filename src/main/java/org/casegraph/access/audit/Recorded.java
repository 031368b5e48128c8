package org.casegraph.access.audit;

import java.time.Instant;

/**
 * An entry as it stands in the chain.
 *
 * @param number the first is 1, and none is left out
 * @param previous hash of the entry before; of the first all noughts
 * @param hash of all that stands in the line before it
 * @param isSealed whether it bears the seal of a key
 */
public record Recorded(long number, Instant at, Entry entry, String previous, String hash, boolean isSealed) {

    /** As a line of JSON, such as it stands in the file. */
    public String json() {
        return AuditLine.json(this);
    }

    /** What the first entry holds for the hash of the one before. */
    static final String NOTHING = "0".repeat(64);
}
