package org.casegraph.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.casegraph.model.FuzzyDate.Basis;
import org.jspecify.annotations.Nullable;

/** Puts uncertain times in order, and makes one out of two; which of the two is asked never matters. */
final class FuzzyDates {

    static final Comparator<FuzzyDate> TIMELINE = Comparator.comparing(
                    FuzzyDate::earliestStart, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(FuzzyDate::latestEnd, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(FuzzyDate::edtf);

    private static final Comparator<FuzzyDate> PRECISION = Comparator.comparingLong(FuzzyDates::span)
            .thenComparingLong(date -> days(date.starts()))
            .thenComparingLong(date -> days(date.ends()))
            .thenComparing(FuzzyDate::isUncertain)
            .thenComparing(FuzzyDate::isApproximate)
            .thenComparing(FuzzyDate::edtf)
            .thenComparing(FuzzyDate::basis)
            .thenComparing(FuzzyDate::anchor, Comparator.nullsFirst(Comparator.<String>naturalOrder()));

    private FuzzyDates() {}

    static Optional<FuzzyDate> meet(FuzzyDate one, FuzzyDate other) {
        var start = one.starts().meet(other.starts());
        var end = one.ends().meet(other.ends());
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        var closer = PRECISION.compare(one, other) <= 0 ? one : other;
        if (has(closer, start, end)) {
            return Optional.of(closer);
        }
        var text = EdtfWriter.write(start, end, isDoubtful(one, other));
        // EDTF cannot write every pair of bounds; then the more precise of the two texts covers them best.
        var best = has(FuzzyDate.parse(text), start, end) ? text : closer.edtf();
        return Optional.of(FuzzyDate.of(best, start, end, Basis.INFERRED, null));
    }

    static FuzzyDate hull(FuzzyDate one, FuzzyDate other) {
        var start = one.starts().hull(other.starts());
        var end = one.ends().hull(other.ends());
        var wider = PRECISION.compare(one, other) <= 0 ? other : one;
        if (has(wider, start, end)) {
            return wider;
        }
        var text = EdtfWriter.write(start, end, isDoubtful(one, other));
        return FuzzyDate.of(text, start, end, Basis.INFERRED, null);
    }

    private static boolean has(FuzzyDate date, DayRange start, DayRange end) {
        return date.starts().equals(start) && date.ends().equals(end);
    }

    private static boolean isDoubtful(FuzzyDate one, FuzzyDate other) {
        return one.isUncertain() || other.isUncertain();
    }

    private static long span(FuzzyDate date) {
        return between(date.earliestStart(), date.latestEnd());
    }

    private static long days(DayRange range) {
        return between(range.first(), range.last());
    }

    private static long between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(first, last);
    }
}
