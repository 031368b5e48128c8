package org.casegraph.model;

import java.util.List;
import java.util.regex.Pattern;

/** Says why a text is no date, in words that help whoever wrote it. */
final class EdtfRefusal {

    private static final int QUOTED = 60;

    private static final List<Hint> HINTS = List.of(
            new Hint("", "a date is missing"),
            new Hint(".*\\s.*", "there is a space in it"),
            new Hint("\\{.*", "a set in { } stands for several times; each is a statement of its own"),
            new Hint(".*[0-9]T.*", "a time of day stands only with a single date"),
            new Hint(".*/.*", "an interval does not stand in a set"),
            new Hint(".*\\.\\..*", "a range stands in brackets, as in [2004..2006]"),
            new Hint("[0-9]{8}", "the hyphens are missing, as in 2017-06-12"),
            new Hint("[0-9]{1,2}[.-][0-9]{1,2}[.-][0-9]{2,4}", "the year comes first, as in 2017-06-12"),
            new Hint("Y.*[ES].*", "a long year is written with all its digits"),
            new Hint("Y-?0.*|Y-?[0-9]{1,4}[?~%]?", "Y is for years of more than four digits"),
            new Hint("Y-?[0-9]{10,}[?~%]?", "a year has nine digits at most"),
            new Hint("-?[0-9]{5,}[?~%]?", "a year of more than four digits is written with Y before it"),
            new Hint("-?[0-9]{1,3}[?~%]?", "a year has four digits"),
            new Hint("[0-9]{4}-[0-9]{1,2}(-[0-9]{1,2})?[?~%]?", "month and day have two digits"),
            new Hint(".*[0-9X]x.*|x.*", "an unspecified digit is a capital X"),
            new Hint("P[0-9T].*", "a duration is not read"),
            new Hint(".*[?~%].*[^?~%].*|.*[?~%]{2}", "one of ? ~ % stands at the end of a date, and nowhere else"));

    private final String text;

    EdtfRefusal(String text) {
        this.text = text;
    }

    IllegalArgumentException because(String why) {
        var quoted = text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
        return new IllegalArgumentException(
                "'%s' is no date: %s; write EDTF such as 2017-11, 2004~ or 2009/2017-10".formatted(quoted, why));
    }

    /** For a part of the text that has not the shape of a date. */
    IllegalArgumentException ofDate(String part) {
        return because(HINTS.stream()
                .filter(hint -> hint.shape.matcher(part).matches())
                .map(Hint::why)
                .findFirst()
                .orElse("it is not a year, a year and month, or a whole date"));
    }

    private record Hint(Pattern shape, String why) {
        private Hint(String shape, String why) {
            this(Pattern.compile(shape, Pattern.DOTALL), why);
        }
    }
}
