package org.casegraph.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to the original of a document.
 *
 * @param sha256 of the original
 * @param happenedAt a day or a moment (ISO 8601), null where it happened when it was recorded
 * @param from an address or the name of a file, never a path, null where unknown
 * @param with a program or device with its version, null where unknown
 * @param note what else is to be known, null where there is nothing
 */
public record CustodyEntry(
        String sha256,
        CustodyEvent event,
        Instant recordedAt,
        String by,
        @Nullable String happenedAt,
        @Nullable String from,
        @Nullable String with,
        @Nullable String note) {}
