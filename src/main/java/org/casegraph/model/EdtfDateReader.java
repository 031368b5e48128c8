package org.casegraph.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casegraph.model.EdtfDate.Part;
import org.casegraph.model.EdtfDate.Precision;
import org.jspecify.annotations.Nullable;

/** Reads one date of EDTF level 1, such as {@code 2017-06}, {@code 201X} or {@code 2004~}. */
final class EdtfDateReader {

    private static final Pattern DATE =
            Pattern.compile("(?<year>-?[0-9X]{4})(-(?<month>[0-9X]{2})(-(?<day>[0-9X]{2}))?)?(?<mark>[?~%]?)");
    private static final Pattern LONG_YEAR = Pattern.compile("Y(?<year>-?[1-9][0-9]{4,8})(?<mark>[?~%]?)");
    private static final String UNSPECIFIED = "XX";

    /** What "about" adds to the year must still be a date that Java can hold. */
    private static final int FURTHEST_YEAR = 999_999_000;

    private final EdtfRefusal refusal;

    EdtfDateReader(EdtfRefusal refusal) {
        this.refusal = refusal;
    }

    EdtfDate read(String text) {
        var longYear = LONG_YEAR.matcher(text);
        if (longYear.matches()) {
            return longYear(longYear);
        }
        var date = DATE.matcher(text);
        if (!date.matches()) {
            throw refusal.ofDate(text);
        }
        return date(date.group("year"), date.group("month"), date.group("day"), date.group("mark"));
    }

    private EdtfDate longYear(Matcher text) {
        var year = Integer.parseInt(text.group("year"));
        if (Math.abs(year) > FURTHEST_YEAR) {
            throw refusal.because("years go up to " + FURTHEST_YEAR);
        }
        return years(year, year, Precision.YEAR, Part.NONE, text.group("mark"));
    }

    private EdtfDate date(String yearText, @Nullable String monthText, @Nullable String dayText, String mark) {
        if (yearText.contains("X")) {
            return unspecifiedYears(yearText, monthText, mark);
        }
        if (yearText.equals("-0000")) {
            throw refusal.because("the year 0 has no sign");
        }
        var year = Integer.parseInt(yearText);
        if (monthText == null) {
            return years(year, year, Precision.YEAR, Part.NONE, mark);
        }
        if (monthText.equals(UNSPECIFIED)) {
            return unspecifiedMonth(year, dayText, mark);
        }
        return withMonth(year, monthText, dayText, mark);
    }

    private EdtfDate unspecifiedYears(String yearText, @Nullable String monthText, String mark) {
        if (!yearText.matches("-?[0-9]{2}([0-9]X|XX)")) {
            throw refusal.because("X stands for the last digit of a year, or for the last two");
        }
        if (monthText != null) {
            throw refusal.because("a year with X has no month");
        }
        var lowest = Integer.parseInt(yearText.replace('X', '0'));
        var highest = Integer.parseInt(yearText.replace('X', '9'));
        var precision = yearText.endsWith(UNSPECIFIED) ? Precision.CENTURY : Precision.DECADE;
        return years(Math.min(lowest, highest), Math.max(lowest, highest), precision, Part.NONE, mark);
    }

    private EdtfDate unspecifiedMonth(int year, @Nullable String dayText, String mark) {
        if (dayText != null && !dayText.equals(UNSPECIFIED)) {
            throw refusal.because("a day needs its month");
        }
        return years(year, year, Precision.YEAR, dayText == null ? Part.MONTH : Part.DAY, mark);
    }

    private EdtfDate withMonth(int year, String monthText, @Nullable String dayText, String mark) {
        var month = number(monthText, "month");
        var season = Season.ofCode(month);
        if (season.isPresent() && dayText != null) {
            throw refusal.because("a season has no days");
        }
        if (season.isPresent()) {
            var s = season.get();
            return new EdtfDate(s.firstDay(year), s.lastDay(year), Precision.SEASON, Part.NONE, mark);
        }
        if (month < 1 || month > 12) {
            throw refusal.because("the month is " + monthText);
        }
        return inMonth(YearMonth.of(year, month), dayText, mark);
    }

    private EdtfDate inMonth(YearMonth month, @Nullable String dayText, String mark) {
        if (dayText == null || dayText.equals(UNSPECIFIED)) {
            var part = dayText == null ? Part.NONE : Part.DAY;
            return new EdtfDate(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, part, mark);
        }
        var day = number(dayText, "day");
        if (!month.isValidDay(day)) {
            throw refusal.because(
                    "%s has no day %s".formatted(TimeInWords.name(month.atDay(1), Precision.MONTH), dayText));
        }
        return new EdtfDate(month.atDay(day), month.atDay(day), Precision.DAY, Part.NONE, mark);
    }

    private int number(String digits, String what) {
        if (digits.contains("X")) {
            throw refusal.because("a " + what + " that is not specified is XX");
        }
        return Integer.parseInt(digits);
    }

    private static EdtfDate years(int first, int last, Precision precision, Part part, String mark) {
        return new EdtfDate(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), precision, part, mark);
    }
}
