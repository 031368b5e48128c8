package org.casegraph.model;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.casegraph.model.Edtf.Choice;
import org.casegraph.model.Edtf.Limit;
import org.casegraph.model.Edtf.NoDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads EDTF, the date format of ISO 8601-2: levels 0 and 1, and of level 2 the sets in {@code [..]}. A time of day is
 * checked and left out; the day is the one written, in whatever zone it was.
 */
final class EdtfReader {

    private static final String OPEN = "..";
    private static final Pattern BEFORE_TIME = Pattern.compile("(?<=[0-9X?~%])T");
    private static final Pattern TIME =
            Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(Z|[+-](0[0-9]|1[0-4])(:[0-5][0-9])?)?");

    private final EdtfRefusal refusal;
    private final EdtfDateReader dates;

    private EdtfReader(String text) {
        refusal = new EdtfRefusal(text);
        dates = new EdtfDateReader(refusal);
    }

    static Edtf read(String text) {
        return new EdtfReader(text).whole(text);
    }

    private Edtf whole(String text) {
        if (text.startsWith("[")) {
            return oneOf(text);
        }
        if (text.contains("/")) {
            return interval(text.split("/", -1));
        }
        var time = BEFORE_TIME.split(text, 2);
        return new Edtf.Moment(time.length == 1 ? dates.read(text) : dateTime(time[0], time[1]));
    }

    private EdtfDate dateTime(String day, String time) {
        if (!TIME.matcher(time).matches()) {
            throw refusal.because("a time of day is written as in 2017-06-12T18:30:00, or with Z or +06:00 after it");
        }
        var date = dates.read(day);
        if (date.precision() != EdtfDate.Precision.DAY || !date.mark().isEmpty()) {
            throw refusal.because("a time of day stands with a whole date, without ? ~ or %");
        }
        return date;
    }

    private Edtf interval(String[] ends) {
        if (ends.length != 2) {
            throw refusal.because("an interval has one / between its two ends, and the year comes first in each");
        }
        var from = limit(ends[0]);
        var to = limit(ends[1]);
        if ((from == NoDate.UNKNOWN && to instanceof NoDate) || (to == NoDate.UNKNOWN && from instanceof NoDate)) {
            throw refusal.because("it says neither when it began nor when it ended");
        }
        if (DayRange.isAfter(from.days().first(), to.days().last())) {
            throw refusal.because("it begins after it ends");
        }
        return new Edtf.Interval(from, to);
    }

    private Limit limit(String text) {
        return switch (text) {
            case "" -> NoDate.UNKNOWN;
            case OPEN -> NoDate.OPEN;
            default -> dates.read(text);
        };
    }

    private Edtf oneOf(String text) {
        if (!text.endsWith("]")) {
            throw refusal.because("a set that begins with [ ends with ]");
        }
        var members = text.substring(1, text.length() - 1).split(",", -1);
        var choices = new ArrayList<Choice>();
        for (int i = 0; i < members.length; i++) {
            choices.add(choice(members[i], i == 0, i == members.length - 1));
        }
        return new Edtf.OneOf(choices);
    }

    private Choice choice(String text, boolean isFirst, boolean isLast) {
        var dots = text.indexOf(OPEN);
        if (dots < 0) {
            var date = dates.read(text);
            return new Choice(date, date);
        }
        var first = rangeEnd(text.substring(0, dots), isFirst);
        var last = rangeEnd(text.substring(dots + OPEN.length()), isLast);
        var range = new Choice(first, last);
        if (range.days().equals(DayRange.UNBOUNDED)) {
            throw refusal.because("the set names no date");
        }
        if (range.days().isEmpty()) {
            throw refusal.because("it begins after it ends");
        }
        return range;
    }

    private @Nullable EdtfDate rangeEnd(String text, boolean mayBeOpen) {
        if (text.isEmpty() && !mayBeOpen) {
            throw refusal.because(".. without a date stands only at the beginning or the end of a set");
        }
        return text.isEmpty() ? null : dates.read(text);
    }
}
