package org.casegraph.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes EDTF for bounds: the text that says just them, or else the narrowest range that covers them. */
final class EdtfWriter {

    private static final int LONGEST_PLAIN_YEAR = 9999;
    private static final String OPEN = "..";
    private static final Pattern END_OF_DATE = Pattern.compile("[0-9X](?=$|/|\\.\\.|])");

    private EdtfWriter() {}

    /**
     * @param doubt whether each date in the text is marked as uncertain
     */
    static String write(DayRange start, DayRange end, boolean doubt) {
        var text = plain(start, end);
        return doubt ? END_OF_DATE.matcher(text).replaceAll("$0?") : text;
    }

    private static String plain(DayRange start, DayRange end) {
        if (start.equals(end)) {
            return date(start).orElseGet(() -> range(start));
        }
        var from = start.first() == null ? Optional.of(OPEN) : date(start);
        var to = end.last() == null ? Optional.of(OPEN) : date(end);
        return from.flatMap(f -> to.map(t -> f + "/" + t)).orElseGet(() -> range(start.hull(end)));
    }

    /** The one date that stands for just these days, if there is one. */
    private static Optional<String> date(DayRange days) {
        var first = days.first();
        var last = days.last();
        if (first == null || last == null) {
            return Optional.empty();
        }
        if (isYearStart(first) && isYearEnd(last)) {
            return years(first.getYear(), last.getYear());
        }
        if (isLong(first) || isLong(last)) {
            return Optional.empty();
        }
        if (isMonthStart(first) && YearMonth.from(first).atEndOfMonth().equals(last)) {
            return Optional.of(month(first));
        }
        return first.equals(last) ? Optional.of(day(first)) : Optional.empty();
    }

    private static Optional<String> years(int first, int last) {
        if (first == last) {
            return Optional.of(year(first));
        }
        if (first < 0 || last > LONGEST_PLAIN_YEAR) {
            return Optional.empty();
        }
        if (first % 10 == 0 && last == first + 9) {
            return Optional.of(year(first).substring(0, 3) + "X");
        }
        return first % 100 == 0 && last == first + 99
                ? Optional.of(year(first).substring(0, 2) + "XX")
                : Optional.empty();
    }

    private static String range(DayRange days) {
        if (days.first() == null && days.last() == null) {
            return "../..";
        }
        return "[" + rangeEnd(days.first(), days) + OPEN + rangeEnd(days.last(), days) + "]";
    }

    private static String rangeEnd(@Nullable LocalDate end, DayRange days) {
        if (end == null) {
            return "";
        }
        // EDTF level 1 has no months of long years: there the whole year has to do.
        if (areYears(days) || isLong(end)) {
            return year(end.getYear());
        }
        return areMonths(days) ? month(end) : day(end);
    }

    private static boolean areYears(DayRange days) {
        return (days.first() == null || isYearStart(days.first())) && (days.last() == null || isYearEnd(days.last()));
    }

    private static boolean areMonths(DayRange days) {
        return (days.first() == null || isMonthStart(days.first()))
                && (days.last() == null || isMonthStart(days.last().plusDays(1)));
    }

    private static boolean isYearStart(LocalDate day) {
        return day.getDayOfYear() == 1;
    }

    private static boolean isYearEnd(LocalDate day) {
        return isYearStart(day.plusDays(1));
    }

    private static boolean isMonthStart(LocalDate day) {
        return day.getDayOfMonth() == 1;
    }

    private static boolean isLong(LocalDate day) {
        return Math.abs(day.getYear()) > LONGEST_PLAIN_YEAR;
    }

    private static String year(int year) {
        if (Math.abs(year) > LONGEST_PLAIN_YEAR) {
            return "Y" + year;
        }
        return String.format(Locale.ROOT, year < 0 ? "-%04d" : "%04d", Math.abs(year));
    }

    private static String month(LocalDate day) {
        return year(day.getYear()) + String.format(Locale.ROOT, "-%02d", day.getMonthValue());
    }

    private static String day(LocalDate day) {
        return month(day) + String.format(Locale.ROOT, "-%02d", day.getDayOfMonth());
    }
}
