package org.casegraph.model;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.casegraph.model.Edtf.Choice;
import org.casegraph.model.Edtf.Limit;
import org.casegraph.model.Edtf.NoDate;
import org.casegraph.model.EdtfDate.Part;
import org.casegraph.model.EdtfDate.Precision;

/** Says times in English, ready to stand in a sentence. */
final class TimeInWords {

    private TimeInWords() {}

    static String of(Edtf time) {
        return switch (time) {
            case Edtf.Moment(var date) -> within(date);
            case Edtf.Interval(var from, var to) -> interval(from, to);
            case Edtf.OneOf(var choices) -> oneOf(choices);
        };
    }

    /** A date that begins on the day, by its name alone: "June 2017". */
    static String name(LocalDate first, Precision precision) {
        return switch (precision) {
            case CENTURY -> years(first, 99);
            case DECADE -> first.getYear() < 1000 ? years(first, 9) : "the " + first.getYear() + "s";
            case YEAR -> year(first.getYear());
            case SEASON -> {
                var season = Season.beginningOn(first);
                yield season.word() + " " + year(season.yearOf(first));
            }
            case MONTH -> first.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year(first.getYear());
            case DAY -> first.getDayOfMonth() + " " + name(first, Precision.MONTH);
        };
    }

    private static String years(LocalDate first, int more) {
        return "the years " + year(first.getYear()) + " to " + year(first.getYear() + more);
    }

    /** EDTF counts a year 0, which is 1 BC. */
    private static String year(int year) {
        if (year <= 0) {
            return (1 - year) + " BC";
        }
        return year < 1000 ? year + " AD" : Integer.toString(year);
    }

    private static String within(EdtfDate date) {
        var doubt = date.isUncertain() ? "perhaps " : "";
        if (date.isApproximate() && date.part() == Part.NONE) {
            return doubt + about(date);
        }
        var isDay = date.precision() == Precision.DAY || date.part() == Part.DAY;
        return doubt + (isDay ? "on " : "in ") + about(date);
    }

    private static String about(EdtfDate date) {
        var name = name(date.first(), date.precision());
        var around = date.isApproximate() ? "around " : "";
        return switch (date.part()) {
            case NONE -> around + name;
            case MONTH -> "a month " + (around.isEmpty() ? "of " : around) + name;
            case DAY -> "a day " + (around.isEmpty() ? "in " : around) + name;
        };
    }

    private static String limit(EdtfDate date) {
        return (date.isUncertain() ? "perhaps " : "") + about(date);
    }

    private static String interval(Limit from, Limit to) {
        if (from instanceof NoDate && to instanceof NoDate) {
            return "at any time";
        }
        if (from == NoDate.OPEN) {
            return "until " + limit(to);
        }
        return to == NoDate.OPEN ? "since " + limit(from) : "from " + limit(from) + " to " + limit(to);
    }

    private static String limit(Limit limit) {
        return limit instanceof EdtfDate date ? limit(date) : "an unknown date";
    }

    private static String oneOf(List<Choice> choices) {
        var words = choices.stream().map(TimeInWords::choice).toList();
        if (words.size() == 1) {
            return words.getFirst();
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
    }

    private static String choice(Choice choice) {
        var first = choice.first();
        var last = choice.last();
        if (first != null && last != null) {
            return first.equals(last) ? within(first) : "between " + limit(first) + " and " + limit(last);
        }
        if (first != null) {
            return isPlain(first) ? "after " + name(unitBefore(first), first.precision()) : within(first) + " or later";
        }
        if (last == null) {
            return "at any time";
        }
        return isPlain(last)
                ? "before " + name(last.last().plusDays(1), last.precision())
                : within(last) + " or earlier";
    }

    private static boolean isPlain(EdtfDate date) {
        return date.mark().isEmpty()
                && date.part() == Part.NONE
                && List.of(Precision.YEAR, Precision.MONTH, Precision.DAY).contains(date.precision());
    }

    private static LocalDate unitBefore(EdtfDate date) {
        return date.first().minusDays(1);
    }
}
