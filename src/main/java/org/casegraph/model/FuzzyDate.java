package org.casegraph.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time as a source gives it: EDTF text (ISO 8601-2 level 1, and sets of one in {@code [..]}), and the four bounds it
 * leaves open. It began on one day of the first pair of bounds and ended on one day, the same or a later one, of the
 * second. A plain date is a time within it: {@code 2017-06} began and ended on days of June 2017, which need not be one
 * day. An approximate date ({@code ~}) reaches one of its own units further on both sides (three days for a day); an
 * uncertain one ({@code ?}) has the same bounds and remembers the doubt.
 *
 * <p>Comparisons know nothing finer than days. Of two things on the same day either may have come first.
 *
 * @param edtf the text, as written; for a time worked out from several, a text that covers the bounds
 * @param earliestStart first day on which it may have begun, null for no bound
 * @param latestStart last day on which it may have begun, null for no bound
 * @param earliestEnd first day on which it may have ended, null for no bound but its start
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

    public FuzzyDate {
        if (new DayRange(earliestStart, latestStart).isEmpty()
                || new DayRange(earliestEnd, latestEnd).isEmpty()
                || new DayRange(earliestStart, latestEnd).isEmpty()) {
            throw new IllegalArgumentException("No time has these bounds: began %s to %s, ended %s to %s ('%s')"
                    .formatted(earliestStart, latestStart, earliestEnd, latestEnd, edtf));
        }
    }

    /** Reads EDTF text; the exception's message says what is wrong and what would be accepted. */
    public static FuzzyDate parse(String edtf) {
        return parse(edtf, Basis.STATED, null);
    }

    /** Reads EDTF text; the exception's message says what is wrong and what would be accepted. */
    public static FuzzyDate parse(String edtf, Basis basis, @Nullable String anchor) {
        var time = EdtfReader.read(edtf);
        return of(edtf, time.start(), time.end(), basis, anchor);
    }

    /** A time as it was stored, with its bounds in days since 1970-01-01. */
    public static FuzzyDate ofBounds(
            String edtf,
            @Nullable Long earliestStart,
            @Nullable Long latestStart,
            @Nullable Long earliestEnd,
            @Nullable Long latestEnd,
            Basis basis,
            @Nullable String anchor) {
        var start = DayRange.ofEpochDays(earliestStart, latestStart);
        return of(edtf, start, DayRange.ofEpochDays(earliestEnd, latestEnd), basis, anchor);
    }

    static FuzzyDate of(String edtf, DayRange start, DayRange end, Basis basis, @Nullable String anchor) {
        return new FuzzyDate(edtf, start.first(), start.last(), end.first(), end.last(), basis, anchor);
    }

    public @Nullable Long earliestStartDay() {
        return DayRange.epochDay(earliestStart);
    }

    public @Nullable Long latestStartDay() {
        return DayRange.epochDay(latestStart);
    }

    public @Nullable Long earliestEndDay() {
        return DayRange.epochDay(earliestEnd);
    }

    public @Nullable Long latestEndDay() {
        return DayRange.epochDay(latestEnd);
    }

    /** Whether the source, or the coder, doubts the date itself: {@code ?} or {@code %}. */
    public boolean isUncertain() {
        return edtf.contains("?") || edtf.contains("%");
    }

    /** Whether it is only about right: {@code ~} or {@code %}. */
    public boolean isApproximate() {
        return edtf.contains("~") || edtf.contains("%");
    }

    /** Whether it is an interval said to have no beginning, as in {@code ../2017}. */
    public boolean hasOpenStart() {
        return edtf.startsWith("../");
    }

    /** Whether it is an interval said to go on, as in {@code 2009/..}. */
    public boolean hasOpenEnd() {
        return edtf.endsWith("/..");
    }

    /** Whether it is an interval whose beginning nobody knows, as in {@code /2017}. */
    public boolean hasUnknownStart() {
        return edtf.startsWith("/");
    }

    /** Whether it is an interval whose end nobody knows, as in {@code 2009/}. */
    public boolean hasUnknownEnd() {
        return edtf.endsWith("/");
    }

    /** Whether this ended before the other began; only possible where both happen on one day. */
    public Certainty before(FuzzyDate other) {
        if (DayRange.isAfter(other.earliestStart, latestEnd)) {
            return Certainty.CERTAIN;
        }
        return DayRange.isAfter(ends().first(), other.starts().last()) ? Certainty.IMPOSSIBLE : Certainty.POSSIBLE;
    }

    /** Whether this began after the other ended. */
    public Certainty after(FuzzyDate other) {
        return other.before(this);
    }

    /** Whether the two have a moment in common: neither is before the other. */
    public Certainty overlaps(FuzzyDate other) {
        var before = before(other);
        var after = after(other);
        if (before == Certainty.CERTAIN || after == Certainty.CERTAIN) {
            return Certainty.IMPOSSIBLE;
        }
        return before == Certainty.IMPOSSIBLE && after == Certainty.IMPOSSIBLE ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }

    /** Whether it held at any moment of the day. */
    public Certainty holdsOn(LocalDate day) {
        if (!new DayRange(earliestStart, latestEnd).contains(day)) {
            return Certainty.IMPOSSIBLE;
        }
        var throughout = new DayRange(starts().last(), ends().first());
        return throughout.isWholeAround(day) ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }

    /** Whether both may stand for one and the same time. */
    public boolean isCompatibleWith(FuzzyDate other) {
        return meet(other).isPresent();
    }

    /** Whether this says the same as the other, and more closely. */
    public boolean refines(FuzzyDate other) {
        return isWithin(other) && !other.isWithin(this);
    }

    /** The time that both allow, if they may stand for one time; where one refines the other, it is that one. */
    public Optional<FuzzyDate> meet(FuzzyDate other) {
        return FuzzyDates.meet(this, other);
    }

    /** The narrowest time that allows all that either allows. */
    public FuzzyDate hull(FuzzyDate other) {
        return FuzzyDates.hull(this, other);
    }

    /** The order of a timeline: by earliest start (none comes first), then latest end (none comes last), then text. */
    public int compareForSort(FuzzyDate other) {
        return FuzzyDates.TIMELINE.compare(this, other);
    }

    /** The time as part of an English sentence: "in June 2017", "around 2004", "from 2009 to October 2017". */
    public String inWords() {
        return TimeInWords.of(EdtfReader.read(edtf));
    }

    /** The days on which it may have begun, given that nothing begins after it ends. */
    DayRange starts() {
        return new DayRange(earliestStart, DayRange.earlier(latestStart, latestEnd));
    }

    /** The days on which it may have ended, given that nothing ends before it begins. */
    DayRange ends() {
        return new DayRange(DayRange.later(earliestEnd, earliestStart), latestEnd);
    }

    boolean isWithin(FuzzyDate other) {
        return starts().isWithin(other.starts()) && ends().isWithin(other.ends());
    }
}
