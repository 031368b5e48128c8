package org.casegraph.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which one end of a time may lie.
 *
 * @param first null for no bound
 * @param last null for no bound
 */
record DayRange(@Nullable LocalDate first, @Nullable LocalDate last) {

    static final DayRange UNBOUNDED = new DayRange(null, null);

    static DayRange ofEpochDays(@Nullable Long first, @Nullable Long last) {
        return new DayRange(day(first), day(last));
    }

    static @Nullable Long epochDay(@Nullable LocalDate day) {
        return day == null ? null : Long.valueOf(day.toEpochDay());
    }

    /** Whether both are known, and one lies after the other. */
    static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isAfter(other);
    }

    /** The later of those that are known. */
    static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || isAfter(other, one) ? other : one;
    }

    /** The earlier of those that are known. */
    static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || isAfter(one, other) ? other : one;
    }

    boolean isEmpty() {
        return isAfter(first, last);
    }

    boolean contains(LocalDate day) {
        return !isAfter(first, day) && !isAfter(day, last);
    }

    /** Whether both ends are known and the day lies between them. */
    boolean isWholeAround(LocalDate day) {
        return first != null && last != null && contains(day);
    }

    boolean isWithin(DayRange other) {
        return hull(other).equals(other);
    }

    /** The days in both; empty where there are none. */
    DayRange meet(DayRange other) {
        return new DayRange(later(first, other.first), earlier(last, other.last));
    }

    /** The days in either, and those between. */
    DayRange hull(DayRange other) {
        var from = first == null || other.first == null ? null : earlier(first, other.first);
        var to = last == null || other.last == null ? null : later(last, other.last);
        return new DayRange(from, to);
    }

    private static @Nullable LocalDate day(@Nullable Long epochDay) {
        return epochDay == null ? null : LocalDate.ofEpochDay(epochDay);
    }
}
