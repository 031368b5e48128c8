package org.casegraph.xref;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casegraph.model.FuzzyDate;

/** Reads dates of birth as lists and statements write them. */
final class Births {

    private static final Pattern PARTS = Pattern.compile("[;,|]|\\bor\\b|\\bили\\b");
    private static final Pattern YEAR_FIRST = Pattern.compile("([12]\\d{3})[-./](\\d{1,2})[-./](\\d{1,2})(?:[T ].*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-./])(\\d{1,2})[-./]([12]\\d{3})");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[89]\\d{2}|20\\d{2})(?!\\d)");

    private Births() {}

    static List<FuzzyDate> of(List<String> values) {
        return values.stream()
                .flatMap(value ->
                        iso(value).or(() -> whole(value)).map(Stream::of).orElseGet(() -> parts(value)))
                .distinct()
                .toList();
    }

    private static Stream<FuzzyDate> parts(String value) {
        return PARTS.splitAsStream(value).map(String::strip).flatMap(part -> date(part).stream());
    }

    private static Optional<FuzzyDate> date(String part) {
        var last = YEAR_LAST.matcher(part);
        if (last.matches()) {
            return dayOrMonth(last.group(1), last.group(2), last.group(3), last.group(4));
        }
        return iso(part).or(() -> whole(part)).or(() -> year(part));
    }

    /** The day of a moment is what counts. */
    private static Optional<FuzzyDate> iso(String part) {
        var first = YEAR_FIRST.matcher(part.strip());
        return first.matches() ? whole(edtf(first.group(1), first.group(2), first.group(3))) : Optional.empty();
    }

    /** With slashes either number may be the month; a full stop stands behind the day. */
    private static Optional<FuzzyDate> dayOrMonth(String one, String mark, String other, String year) {
        var dayFirst = whole(edtf(year, other, one));
        if (mark.equals(".") || one.equals(other)) {
            return dayFirst;
        }
        var monthFirst = whole(edtf(year, one, other));
        if (dayFirst.isEmpty() || monthFirst.isEmpty()) {
            return dayFirst.or(() -> monthFirst);
        }
        return whole("[%s,%s]".formatted(dayFirst.get().edtf(), monthFirst.get().edtf()));
    }

    private static String edtf(String year, String month, String day) {
        return "%s-%02d-%02d".formatted(year, Integer.parseInt(month), Integer.parseInt(day));
    }

    private static Optional<FuzzyDate> year(String part) {
        var year = YEAR.matcher(part);
        return year.find() ? whole(year.group(1)) : Optional.empty();
    }

    private static Optional<FuzzyDate> whole(String edtf) {
        try {
            return Optional.of(FuzzyDate.parse(edtf));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
