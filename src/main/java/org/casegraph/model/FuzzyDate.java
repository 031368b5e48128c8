package org.casegraph.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time as a source gives it: EDTF text (ISO 8601-2 level 1, and sets of one in {@code [..]}), and the four bounds it
 * leaves open.
 *
 * @param edtf the text, as written
 * @param earliestStart first day on which it may have begun, null for no bound
 * @param latestStart last day on which it may have begun, null for no bound
 * @param earliestEnd first day on which it may have ended, null for no bound
 * @param latestEnd last day on which it may have ended, null for no bound
 * @param basis what the date rests on
 * @param anchor the words of the source that it was worked out from, null where it is stated as a date
 */
public record FuzzyDate(
        String edtf,
        @Nullable LocalDate earliestStart,
        @Nullable LocalDate latestStart,
        @Nullable LocalDate earliestEnd,
        @Nullable LocalDate latestEnd,
        Basis basis,
        @Nullable String anchor) {

    /** What a date rests on. */
    public enum Basis {
        STATED,
        PUBLICATION,
        RELATIVE,
        INFERRED
    }

    /** Reads EDTF text; the exception's message says what is wrong and what would be accepted. */
    public static FuzzyDate parse(String edtf) {
        return parse(edtf, Basis.STATED, null);
    }

    /** Reads EDTF text that rests on something else than a date in the source. */
    public static FuzzyDate parse(String edtf, Basis basis, @Nullable String anchor) {
        throw new UnsupportedOperationException(edtf + basis + anchor);
    }
}
