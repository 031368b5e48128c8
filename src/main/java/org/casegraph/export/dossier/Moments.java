package org.casegraph.export.dossier;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casegraph.model.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** Says times: as their sources give them, and between which days they leave them. */
final class Moments {

    private static final Pattern POINT = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([?~%])?");

    private static final Pattern CHOICE = Pattern.compile("\\[([0-9-]+)\\.\\.([0-9-]+)]");

    private final Words words;

    Moments(Words words) {
        this.words = words;
    }

    /** The time in words; its text where these words do not reach. */
    String said(FuzzyDate date) {
        return words.isEnglish() ? date.inWords() : text(date.edtf());
    }

    /** The days between which it lies: "2017-06-01 – 2017-06-30". */
    String bounds(FuzzyDate date) {
        var first = date.earliestStart();
        var last = date.latestEnd();
        if (first != null && first.equals(last)) {
            return first.toString();
        }
        return words.say("when.bounds", "from", day(first), "to", day(last));
    }

    String basis(FuzzyDate date) {
        var basis = words.word("dateBasis", date.basis().name());
        var anchor = date.anchor();
        return anchor == null ? basis : words.say("when.anchored", "basis", basis, "words", anchor);
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? words.say("when.open") : day.toString();
    }

    private String text(String edtf) {
        var point = POINT.matcher(edtf);
        if (point.matches()) {
            return point(point);
        }
        var choice = CHOICE.matcher(edtf);
        if (choice.matches()) {
            return words.say("when.between", "from", text(choice.group(1)), "to", text(choice.group(2)));
        }
        var ends = edtf.split("/", -1);
        if (ends.length != 2) {
            return edtf;
        }
        if (ends[0].equals("..")) {
            return words.say("when.until", "date", text(ends[1]));
        }
        return ends[1].equals("..")
                ? words.say("when.since", "date", text(ends[0]))
                : words.say("when.bounds", "from", end(ends[0]), "to", end(ends[1]));
    }

    private String end(String edtf) {
        return edtf.isEmpty() ? words.say("when.unknown") : text(edtf);
    }

    private String point(Matcher point) {
        var year = point.group(1);
        var month = point.group(2);
        var day = point.group(3);
        boolean isMonth = month != null && words.has("month." + month);
        if (month != null && !isMonth) {
            return point.group();
        }
        var plain = day != null
                ? words.say(
                        "when.day",
                        "day",
                        day.replaceFirst("^0", ""),
                        "month",
                        words.say("monthOf." + month),
                        "year",
                        year)
                : isMonth
                        ? words.say("when.month", "month", words.say("month." + month), "year", year)
                        : words.say("when.year", "year", year);
        return switch (point.group(4)) {
            case "?" -> words.say("when.perhaps", "date", plain);
            case "~" -> words.say("when.around", "date", plain);
            case "%" -> words.say("when.perhaps", "date", words.say("when.around", "date", plain));
            case null, default -> plain;
        };
    }
}
