package org.casegraph.suggest.time;

import java.util.regex.Pattern;
import org.casegraph.suggest.rule.Tokens;
import org.jspecify.annotations.Nullable;

/** Dates in numbers alone. Where day and month cannot be told apart, either may be meant. */
final class NumberDates {

    private static final Pattern YEAR_FIRST = Pattern.compile("([12][0-9]{3})([-./])([0-9]{1,2})\\2([0-9]{1,2})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("([0-9]{1,2})([-./])([0-9]{1,2})\\2((?:[12][0-9])?[0-9]{2})");
    private static final Pattern YEARS = Pattern.compile("([12][0-9]{3})[-–]([12][0-9]{3})");
    private static final Pattern DAYS = Pattern.compile("([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern EAST_ASIAN =
            Pattern.compile("([12][0-9]{3})[年년](?:([0-9]{1,2})[月월](?:([0-9]{1,2})[日일])?)?.{0,40}");

    private final Tokens tokens;
    private final boolean monthFirst;
    private final boolean dayFirst;

    NumberDates(Tokens tokens) {
        this.tokens = tokens;
        boolean month = false;
        boolean day = false;
        for (int i = 0; i < tokens.size(); i++) {
            var date = slashed(tokens.get(i).word());
            month |= date != null && Integer.parseInt(date.group(3)) > 12;
            day |= date != null && Integer.parseInt(date.group(1)) > 12;
        }
        var words = new DateWords(tokens);
        boolean wordedDayFirst = false;
        boolean wordedMonthFirst = false;
        for (int i = 0; i < tokens.size(); i++) {
            wordedDayFirst |= words.day(i) > 0 && words.isEnglishMonth(i + 1) && words.year(i + 2) > 0;
            wordedMonthFirst |= words.isEnglishMonth(i) && words.day(i + 1) > 0 && tokens.is(i + 2, ",");
        }
        boolean isTold = month != day;
        this.monthFirst = isTold ? month : wordedMonthFirst && !wordedDayFirst;
        this.dayFirst = isTold ? day : wordedDayFirst && !wordedMonthFirst;
    }

    private static java.util.regex.@Nullable Matcher slashed(String word) {
        if (word.length() > 10 || word.indexOf('/') < 0) {
            return null;
        }
        var matcher = YEAR_LAST.matcher(word);
        return matcher.matches() ? matcher : null;
    }

    @Nullable
    Found at(int at) {
        var word = tokens.get(at).word();
        if (word.length() < 5 || !DateWords.isDigit(word.charAt(0))) {
            return null;
        }
        var edtf = edtf(word);
        boolean isRange = edtf != null && edtf.contains("/");
        return edtf == null ? null : new Found(at, at + 1, edtf, isRange ? "range" : "day-in-numbers");
    }

    private @Nullable String edtf(String word) {
        var yearFirst = YEAR_FIRST.matcher(word);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4));
        }
        var yearLast = YEAR_LAST.matcher(word);
        if (yearLast.matches()) {
            boolean isPoint = yearLast.group(2).equals(".");
            return yearLast(yearLast.group(1), yearLast.group(3), yearLast.group(4), isPoint);
        }
        var years = YEARS.matcher(word);
        if (years.matches() && DateWords.year(years.group(1)) > 0 && DateWords.year(years.group(2)) > 0) {
            return years.group(1).compareTo(years.group(2)) < 0 ? years.group(1) + "/" + years.group(2) : null;
        }
        var asian = EAST_ASIAN.matcher(word);
        return asian.matches() ? asian(asian.group(1), asian.group(2), asian.group(3)) : null;
    }

    private static @Nullable String asian(String year, @Nullable String month, @Nullable String day) {
        if (month == null) {
            return year;
        }
        return day == null ? DateWords.month(Integer.parseInt(year), Integer.parseInt(month)) : day(year, month, day);
    }

    private @Nullable String yearLast(String first, String second, String year, boolean isPoint) {
        var whole = year.length() == 4 ? year : century(year);
        if (isPoint || dayFirst) {
            return year.length() == 4 || !isPoint || second.length() == 2 ? day(whole, second, first) : null;
        }
        if (monthFirst) {
            return day(whole, first, second);
        }
        var one = day(whole, second, first);
        var other = day(whole, first, second);
        if (one == null || other == null || one.equals(other)) {
            return one == null ? other : one;
        }
        return one.compareTo(other) < 0 ? "[" + one + "," + other + "]" : "[" + other + "," + one + "]";
    }

    private static String century(String year) {
        return (Integer.parseInt(year) > 40 ? "19" : "20") + year;
    }

    private static @Nullable String day(String year, String month, String day) {
        return DateWords.year(year) == 0
                ? null
                : DateWords.day(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    /** Two days with a dash between, such as {@code 3-9}; null where it is something else. */
    int @Nullable [] days(int at) {
        if (!tokens.has(at)) {
            return null;
        }
        var word = tokens.get(at).word();
        var matcher = DAYS.matcher(word);
        return word.length() <= 5 && matcher.matches()
                ? new int[] {Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))}
                : null;
    }
}
