package org.casegraph.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How the original of a document was collected.
 *
 * @param by who collected it
 * @param at a day or a moment (ISO 8601), null where unknown
 * @param from an address, a place or a person, null where unknown
 * @param with a program or device with its version, null where unknown
 */
public record Collected(String by, @Nullable String at, @Nullable String from, @Nullable String with) {

    private static final int LONGEST = 1_000;

    public Collected {
        requireLine("Who collected it", by);
        requireLine("From where it was collected", from);
        requireLine("With what it was collected", with);
        if (at != null && !isTime(at)) {
            throw new IllegalArgumentException(
                    "When it was collected is a day such as 2024-05-01 or a moment such as 2024-05-01T10:00:00Z");
        }
    }

    private static void requireLine(String what, @Nullable String line) {
        if (line != null && (line.isBlank() || line.length() > LONGEST || line.contains("\n"))) {
            throw new IllegalArgumentException(what + " is said in one line of up to " + LONGEST + " characters");
        }
    }

    private static boolean isTime(String text) {
        try {
            if (text.contains("T")) {
                OffsetDateTime.parse(text);
            } else {
                LocalDate.parse(text);
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
