package org.casegraph.suggest.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.casegraph.suggest.rule.Shape;
import org.casegraph.suggest.rule.Tokens;
import org.jspecify.annotations.Nullable;

/** What single words of a date mean. */
final class DateWords {

    private static final int EARLIEST = 1800;
    private static final int LATEST = 2099;
    private static final List<String> ENGLISH_ORDINALS = List.of("st", "nd", "rd", "th", "er", "o", "º", "ª");

    private final Tokens tokens;

    DateWords(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The month that the word names, 0 where it names none. */
    int month(int at) {
        if (!tokens.has(at)) {
            return 0;
        }
        for (var list : tokens.lists(at)) {
            if (list.startsWith("month.")) {
                return Integer.parseInt(list.substring("month.".length()));
            }
        }
        return 0;
    }

    /** Whether the month is written as English has it, so that it needs no number beside it. */
    boolean isEnglishMonth(int at) {
        return month(at) > 0
                && tokens.get(at).shape() == Shape.CAPITAL
                && tokens.get(at).key().length() > 2;
    }

    int season(int at) {
        return tokens.lists(at).stream()
                .filter(list -> list.startsWith("season."))
                .map(list -> Integer.parseInt(list.substring("season.".length())))
                .findFirst()
                .orElse(0);
    }

    int weekday(int at) {
        return tokens.lists(at).stream()
                .filter(list -> list.startsWith("weekday."))
                .map(list -> Integer.parseInt(list.substring("weekday.".length())))
                .findFirst()
                .orElse(0);
    }

    /** The day of a month that the word is, 0 where it is none. */
    int day(int at) {
        if (!tokens.has(at)) {
            return 0;
        }
        var word = tokens.get(at).key();
        int digits = 0;
        while (digits < word.length() && isDigit(word.charAt(digits))) {
            digits++;
        }
        boolean isDay = digits >= 1 && digits <= 2 && (digits == word.length() || isOrdinal(word.substring(digits)));
        int day = isDay ? Integer.parseInt(word.substring(0, digits)) : 0;
        return day <= 31 ? day : 0;
    }

    private static boolean isOrdinal(String ending) {
        return ENGLISH_ORDINALS.contains(ending);
    }

    /** The year that the word is, 0 where it cannot be one. */
    int year(int at) {
        return tokens.has(at) ? year(tokens.get(at).word()) : 0;
    }

    static int year(String word) {
        if (word.length() != 4 || !word.chars().allMatch(c -> isDigit((char) c))) {
            return 0;
        }
        int year = Integer.parseInt(word);
        return year >= EARLIEST && year <= LATEST ? year : 0;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The word behind what belongs to a year, such as "года" or "г.". */
    int afterYear(int end) {
        int next = tokens.isOn(end, "year_word") ? end + 1 : end;
        boolean isShortYear =
                next == end && (tokens.is(end, "г") || tokens.is(end, "ж")) && tokens.areTogether(end - 1, end);
        if (!isShortYear) {
            return next;
        }
        boolean hasStop = tokens.is(end + 1, ".") && !tokens.get(end).isShortened();
        return hasStop ? end + 2 : end + 1;
    }

    boolean isDash(int at) {
        return tokens.has(at)
                && tokens.get(at).word().length() == 1
                && "-–—".contains(tokens.get(at).word());
    }

    /** The EDTF text of a day, null where no calendar has it. */
    static @Nullable String day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    static @Nullable String month(int year, int month) {
        return month >= 1 && month <= 12 ? YearMonth.of(year, month).toString() : null;
    }

    static @Nullable String dayWithoutYear(int month, int day) {
        return day(2000, month, day) == null ? null : Found.NO_YEAR + "-%02d-%02d".formatted(month, day);
    }
}
