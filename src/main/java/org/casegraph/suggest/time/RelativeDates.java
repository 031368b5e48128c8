package org.casegraph.suggest.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.casegraph.suggest.rule.Tokens;
import org.jspecify.annotations.Nullable;

/** Times that are counted from the day on which the document was written. */
final class RelativeDates {

    private static final List<String> NUMBERS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final String RULE = "relative";

    private final Tokens tokens;
    private final DateWords words;
    private final LocalDate written;

    RelativeDates(Tokens tokens, DateWords words, LocalDate written) {
        this.tokens = tokens;
        this.words = words;
        this.written = written;
    }

    @Nullable
    Found at(int at) {
        var ago = ago(at);
        if (ago != null) {
            return ago;
        }
        var near = near(at);
        return near != null ? near : weekday(at);
    }

    /** "13 years ago": about that long before, since nobody says how nearly. */
    private @Nullable Found ago(int at) {
        int count = number(at);
        if (count <= 0 || !tokens.is(at + 2, "ago") || !tokens.areTogether(at, at + 2)) {
            return null;
        }
        var edtf = edtf(count, tokens.get(at + 1).key());
        return edtf == null ? null : new Found(at, at + 3, edtf, RULE);
    }

    private @Nullable String edtf(int count, String unit) {
        return switch (unit) {
            case "day", "days" -> written.minusDays(count) + "~";
            case "week", "weeks" -> written.minusWeeks(count) + "~";
            case "month", "months" -> YearMonth.from(written).minusMonths(count) + "~";
            case "year", "years" -> written.getYear() - count + "~";
            case "decade", "decades" -> written.getYear() - 10 * count + "~";
            default -> null;
        };
    }

    private int number(int at) {
        var word = tokens.get(at).key();
        if (word.equals("a") || word.equals("an")) {
            return 1;
        }
        boolean isNumber =
                !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(c -> DateWords.isDigit((char) c));
        return isNumber ? Integer.parseInt(word) : NUMBERS.indexOf(word);
    }

    private @Nullable Found near(int at) {
        var word = tokens.get(at).key();
        if (word.equals("yesterday")) {
            return new Found(at, at + 1, written.minusDays(1).toString(), RULE);
        }
        if (word.equals("today") && !tokens.is(at + 1, "'s")) {
            return new Found(at, at + 1, written.toString(), RULE);
        }
        boolean isLast = word.equals("last");
        if (!isLast && !word.equals("this") || !tokens.has(at + 1) || !tokens.areTogether(at, at + 1)) {
            return null;
        }
        return switch (tokens.get(at + 1).key()) {
            case "year" -> new Found(at, at + 2, String.valueOf(written.getYear() - (isLast ? 1 : 0)), RULE);
            case "month" ->
                new Found(
                        at,
                        at + 2,
                        YearMonth.from(written).minusMonths(isLast ? 1 : 0).toString(),
                        RULE);
            default -> lastMonth(at, isLast);
        };
    }

    /** "last March". */
    private @Nullable Found lastMonth(int at, boolean isLast) {
        int month = words.isEnglishMonth(at + 1) && words.year(at + 2) == 0 ? words.month(at + 1) : 0;
        if (month == 0 || !isLast) {
            return null;
        }
        int year = month < written.getMonthValue() ? written.getYear() : written.getYear() - 1;
        return new Found(at, at + 2, YearMonth.of(year, month).toString(), RULE);
    }

    /** "on Wednesday": the last one up to the day itself, as news has it. */
    private @Nullable Found weekday(int at) {
        int weekday = words.weekday(at);
        boolean isTold = weekday > 0 && tokens.is(at - 1, "on") && !tokens.is(at + 1, ",") && words.day(at + 1) == 0;
        if (!isTold) {
            return null;
        }
        var day = written.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday)));
        return new Found(at, at + 1, day.toString(), RULE);
    }
}
