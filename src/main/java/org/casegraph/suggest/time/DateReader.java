package org.casegraph.suggest.time;

import org.casegraph.suggest.rule.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the time that is named from a word on, as far as its words say it. */
final class DateReader {

    private final Tokens tokens;
    private final DateWords words;
    private final NumberDates numbers;
    private final Years years;

    DateReader(Tokens tokens, DateWords words, NumberDates numbers) {
        this.tokens = tokens;
        this.words = words;
        this.numbers = numbers;
        this.years = new Years(tokens, words);
    }

    /** What begins at the word; null where nothing does. */
    @Nullable
    Found at(int at) {
        var one = single(at);
        if (one == null) {
            return null;
        }
        var range = range(one);
        return range == null ? one : range;
    }

    private @Nullable Found single(int at) {
        var numeric = numbers.at(at);
        if (numeric != null) {
            return numeric;
        }
        var yearFirst = yearFirst(at);
        if (yearFirst != null) {
            return yearFirst;
        }
        var dayFirst = dayFirst(at);
        if (dayFirst != null) {
            return dayFirst;
        }
        var monthFirst = monthFirst(at);
        return monthFirst != null ? monthFirst : years.at(at);
    }

    /** "12 March 2019", "12th of March, 2019", "12 de marzo de 2019", "3-9 May 2020". */
    private @Nullable Found dayFirst(int at) {
        boolean isQuoted = tokens.get(at).word().equals("«")
                && tokens.has(at + 2)
                && tokens.get(at + 2).word().equals("»");
        if (isQuoted && words.day(at + 1) > 0 && words.month(at + 3) > 0) {
            return withYear(at, at + 4, words.month(at + 3), 0, words.day(at + 1));
        }
        int last = words.day(at);
        int first = 0;
        if (last == 0) {
            var days = numbers.days(at);
            if (days == null) {
                return null;
            }
            first = days[0];
            last = days[1];
        }
        int next = at + 1;
        boolean isNextDay = (tokens.is(next, "and") || tokens.is(next, ",")) && words.day(next + 1) == last + 1;
        if (first == 0 && (words.isDash(next) || isNextDay) && words.day(next + 1) > 0) {
            first = last;
            last = words.day(next + 1);
            next += 2;
        }
        while (first > 0 && last == words.day(next - 1) && tokens.is(next, "and") && words.day(next + 1) == last + 1) {
            last++;
            next += 2;
        }
        next = skip(next, ".");
        next = skipOf(next);
        int month = words.month(next);
        return month == 0 ? null : withYear(at, next + 1, month, first, last);
    }

    private @Nullable Found withYear(int at, int behindMonth, int month, int firstDay, int lastDay) {
        int next = skipOf(skip(skip(behindMonth, "."), ","));
        int year = words.year(next);
        if (year == 0 || !isNear(at, next)) {
            var edtf = DateWords.dayWithoutYear(month, lastDay);
            return edtf == null || firstDay > 0 ? null : new Found(at, behindMonth, edtf, "day-without-year");
        }
        var edtf = DateWords.day(year, month, lastDay);
        var from = firstDay == 0 ? "" : DateWords.day(year, month, firstDay);
        if (edtf == null || from == null) {
            return null;
        }
        return from.isEmpty()
                ? new Found(at, words.afterYear(next + 1), edtf, "day")
                : new Found(at, words.afterYear(next + 1), from + "/" + edtf, "range");
    }

    /** "March 12, 2019", "March 2019", "March". */
    private @Nullable Found monthFirst(int at) {
        int month = words.month(at);
        int season = month > 0 ? 0 : words.season(at);
        if (month == 0 && season == 0) {
            return null;
        }
        int next = skip(at + Math.max(1, tokens.length(at, "season." + season)), ".");
        int day = month > 0 && words.isEnglishMonth(at) ? words.day(next) : 0;
        if (day > 0 && !tokens.is(next + 1, ":")) {
            return withYear(at, next + 1, month, 0, day);
        }
        next = skipOf(skip(next, ","));
        int year = words.year(next);
        if (year > 0 && isNear(at, next)) {
            var edtf = month > 0 ? DateWords.month(year, month) : year + "-" + season;
            return edtf == null ? null : new Found(at, words.afterYear(next + 1), edtf, month > 0 ? "month" : "season");
        }
        boolean isAlone =
                words.isEnglishMonth(at) && tokens.isOn(at - 1, "before_year") && tokens.areTogether(at - 1, at);
        return isAlone ? new Found(at, at + 1, Found.NO_YEAR + "-%02d".formatted(month), "day-without-year") : null;
    }

    /** "2019 жылғы 20 тамызда". */
    private @Nullable Found yearFirst(int at) {
        int year = words.year(at);
        if (year == 0 || !tokens.isOn(at + 1, "year_word")) {
            return null;
        }
        int day = words.day(at + 2);
        int month = words.month(day > 0 ? at + 3 : at + 2);
        if (month == 0) {
            return null;
        }
        var edtf = day > 0 ? DateWords.day(year, month, day) : DateWords.month(year, month);
        return edtf == null ? null : new Found(at, day > 0 ? at + 4 : at + 3, edtf, day > 0 ? "day" : "month");
    }

    /** "December 2020 – April 2021": both ends whole, or the first without its year. */
    private @Nullable Found range(Found from) {
        if (!words.isDash(from.end()) || from.edtf().contains("/")) {
            return null;
        }
        var to = single(from.end() + 1);
        var year = to == null ? null : to.year();
        if (to == null || year == null || to.lacksYear() || to.edtf().contains("/")) {
            return null;
        }
        var first = from.edtf().replace(Found.NO_YEAR, year);
        boolean isInOrder = first.compareTo(to.edtf()) < 0;
        return isInOrder ? new Found(from.first(), to.end(), first + "/" + to.edtf(), "range") : null;
    }

    /** Whether nothing but a wrapped line may lie between. */
    private boolean isNear(int one, int other) {
        return tokens.has(other) && tokens.get(other).start() - tokens.get(one).end() < 60;
    }

    private int skip(int at, String mark) {
        return tokens.is(at, mark) ? at + 1 : at;
    }

    private int skipOf(int at) {
        int behindDay = tokens.is(at, "day") && tokens.is(at + 1, "of") ? at + 1 : at;
        return tokens.isOn(behindDay, "of") ? behindDay + 1 : at;
    }
}
