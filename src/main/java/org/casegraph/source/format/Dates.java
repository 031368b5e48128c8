package org.casegraph.source.format;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casegraph.model.FuzzyDate;
import org.casegraph.source.Words;
import org.jspecify.annotations.Nullable;

/** Reads dates as tables write them: EDTF, moments, and parts in an order that somebody said. Nothing is guessed. */
public final class Dates {

    /** In which order a day and a month stand before a year. */
    public enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        NOT_SAID
    }

    private static final Pattern MOMENT = Pattern.compile("(-?\\d{4}-\\d{2}-\\d{2})[T ]\\d{1,2}:\\d{2}.*");
    private static final Pattern NOUGHTS =
            Pattern.compile("(\\d{4})(-(?:0[1-9]|1[0-2]))?(?:-00)?-00|" + "(\\d{4}-(?:0[1-9]|1[0-2]))-00");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./](\\d{1,2})[./](\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[./-](\\d{4})");

    private final Order order;

    public Dates(Order order) {
        this.order = order;
    }

    /**
     * Reads a date.
     *
     * @throws IllegalArgumentException with a sentence, if it is none
     */
    public FuzzyDate read(String written) {
        return parse(edtf(written.strip()), written);
    }

    /** A date, or what lies between two; null where neither is said. */
    public @Nullable FuzzyDate between(@Nullable String start, @Nullable String end) {
        var from = Optional.ofNullable(start).map(String::strip).filter(text -> !text.isEmpty());
        var until = Optional.ofNullable(end).map(String::strip).filter(text -> !text.isEmpty());
        if (from.isEmpty() && until.isEmpty()) {
            return null;
        }
        from.ifPresent(this::read);
        until.ifPresent(this::read);
        if (from.equals(until)) {
            return read(from.orElseThrow());
        }
        var edtf = from.map(this::edtf).orElse("") + "/" + until.map(this::edtf).orElse("");
        return parse(edtf, edtf);
    }

    private static FuzzyDate parse(String edtf, String written) {
        try {
            return FuzzyDate.parse(edtf);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'" + Words.shortened(written) + "' is no date; accepted is EDTF, such as 2017-11-05, 2017-11,"
                            + " 2004~ or 2009/2017-10",
                    e);
        }
    }

    private String edtf(String text) {
        var moment = MOMENT.matcher(text);
        if (moment.matches()) {
            return moment.group(1);
        }
        var noughts = NOUGHTS.matcher(text);
        if (noughts.matches()) {
            return noughts.group(3) != null
                    ? noughts.group(3)
                    : noughts.group(1) + Optional.ofNullable(noughts.group(2)).orElse("");
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        var yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            requireOrder(text);
            return order == Order.DAY_FIRST
                    ? date(yearLast.group(3), yearLast.group(2), yearLast.group(1))
                    : date(yearLast.group(3), yearLast.group(1), yearLast.group(2));
        }
        var month = MONTH.matcher(text);
        if (month.matches()) {
            requireOrder(text);
            return "%s-%02d".formatted(month.group(2), Integer.parseInt(month.group(1)));
        }
        return text;
    }

    private void requireOrder(String text) {
        if (order == Order.NOT_SAID) {
            throw new IllegalArgumentException("'" + Words.shortened(text)
                    + "' may be read in two ways; say 'dates: day-first' or 'dates: month-first' in a mapping");
        }
    }

    private static String date(String year, String month, String day) {
        return String.format(Locale.ROOT, "%s-%02d-%02d", year, Integer.parseInt(month), Integer.parseInt(day));
    }
}
