package org.casegraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What EDTF text says: one date, an interval, or one of several dates. */
sealed interface Edtf {

    /** The days on which such a time may have begun. */
    DayRange start();

    /** The days on which such a time may have ended. */
    DayRange end();

    /** A time within one date. */
    record Moment(EdtfDate date) implements Edtf {
        @Override
        public DayRange start() {
            return date.days();
        }

        @Override
        public DayRange end() {
            return date.days();
        }
    }

    /** From one limit to the other, both included. */
    record Interval(Limit from, Limit to) implements Edtf {
        @Override
        public DayRange start() {
            return from.days();
        }

        @Override
        public DayRange end() {
            return to.days();
        }
    }

    /** A time within one of several choices. */
    record OneOf(List<Choice> choices) implements Edtf {
        public OneOf {
            choices = List.copyOf(choices);
        }

        @Override
        public DayRange start() {
            return choices.stream().map(Choice::days).reduce(DayRange::hull).orElse(DayRange.UNBOUNDED);
        }

        @Override
        public DayRange end() {
            return start();
        }
    }

    /** One end of an interval. */
    sealed interface Limit permits EdtfDate, NoDate {
        DayRange days();
    }

    /** An end of an interval without a date. */
    enum NoDate implements Limit {
        /** There is none: it goes on, or has always been. */
        OPEN,
        /** There is one, and nobody knows when. */
        UNKNOWN;

        @Override
        public DayRange days() {
            return DayRange.UNBOUNDED;
        }
    }

    /**
     * A member of a set: a date, where both are the same, or a range.
     *
     * @param first null where the range has no beginning
     * @param last null where the range has no end
     */
    record Choice(@Nullable EdtfDate first, @Nullable EdtfDate last) {
        DayRange days() {
            return new DayRange(
                    first == null ? null : first.days().first(),
                    last == null ? null : last.days().last());
        }
    }
}
