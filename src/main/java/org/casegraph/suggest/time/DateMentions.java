package org.casegraph.suggest.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.FuzzyDate.Basis;
import org.casegraph.suggest.SuggestedDate;
import org.casegraph.suggest.rule.Rules;
import org.casegraph.suggest.rule.Tokens;
import org.casegraph.text.DocumentText;
import org.casegraph.text.Mask;
import org.jspecify.annotations.Nullable;

/** Finds the times that a text names. What the text does not say, such as the year of a day, is told as inferred. */
public final class DateMentions {

    /** Within how many sentences a year goes on to be the one that is spoken of. */
    private static final int NEAR = 2;

    private final Rules rules = Rules.read("words-dates", "dates");

    Rules rules() {
        return rules;
    }

    /** The times of a text, in its order. */
    public List<SuggestedDate> in(String text) {
        return inMask(Mask.of(text));
    }

    /** The times of a document, in its order. */
    public List<SuggestedDate> in(DocumentText document) {
        return inMask(Mask.of(document));
    }

    private List<SuggestedDate> inMask(String mask) {
        var tokens = Tokens.of(mask, rules.lists());
        var words = new DateWords(tokens);
        var found = stated(tokens, words);
        var written = Written.day(tokens, found);
        if (written != null) {
            found = withRelative(tokens, words, found, written);
        }
        return suggestions(tokens, found, written);
    }

    private static List<Found> stated(Tokens tokens, DateWords words) {
        var reader = new DateReader(tokens, words, new NumberDates(tokens));
        var dates = new ArrayList<Found>();
        for (int i = 0; i < tokens.size(); i++) {
            var date = reader.at(i);
            if (date != null) {
                dates.add(date);
                i = date.end() - 1;
            }
        }
        return dates;
    }

    private static List<Found> withRelative(Tokens tokens, DateWords words, List<Found> stated, LocalDate written) {
        var relative = new RelativeDates(tokens, words, written);
        var dates = new ArrayList<>(stated);
        for (int i = 0; i < tokens.size(); i++) {
            var date = relative.at(i);
            if (date != null) {
                dates.removeIf(
                        other -> other.lacksYear() && date.first() <= other.first() && other.end() <= date.end());
                dates.add(date);
                i = date.end() - 1;
            }
        }
        dates.sort(Comparator.comparingInt(Found::first));
        return dates;
    }

    private List<SuggestedDate> suggestions(Tokens tokens, List<Found> found, @Nullable LocalDate written) {
        var dates = new ArrayList<SuggestedDate>();
        var own = written == null ? null : String.valueOf(written.getYear());
        var year = own;
        int told = 0;
        for (var date : found) {
            int sentence = tokens.get(date.first()).sentence();
            year = own != null && sentence - told > NEAR ? own : year;
            if (!date.lacksYear()) {
                boolean tells = date.year() != null
                        && !date.rule().equals("decade")
                        && !date.rule().equals("relative");
                year = tells ? date.year() : year;
                told = tells ? sentence : told;
                dates.add(suggestion(tokens, date, date.edtf(), stated(tokens, date)));
            } else if (year != null) {
                dates.add(suggestion(tokens, date, inYear(date, year, written), Basis.INFERRED));
            }
        }
        return dates;
    }

    private static Basis stated(Tokens tokens, Found date) {
        return date.rule().equals("relative") ? Basis.RELATIVE : Basis.STATED;
    }

    /** In the year that the text named last; the year before where that would be after the text was written. */
    private static String inYear(Found date, String year, @Nullable LocalDate written) {
        var edtf = date.edtf().replace(Found.NO_YEAR, year);
        if (written == null || !year.equals(String.valueOf(written.getYear()))) {
            return edtf;
        }
        boolean isAhead = edtf.compareTo(written.toString().substring(0, edtf.length())) > 0;
        return isAhead ? date.edtf().replace(Found.NO_YEAR, String.valueOf(written.getYear() - 1)) : edtf;
    }

    private SuggestedDate suggestion(Tokens tokens, Found date, String edtf, Basis basis) {
        var rule = rules.rule(date.rule());
        var anchor = basis == Basis.STATED ? null : tokens.name(date.first(), date.end());
        var about =
                isAbout(tokens, date) && !edtf.contains("/") && !edtf.endsWith("~") && !edtf.startsWith("[") ? "~" : "";
        var span = tokens.span(date.first(), date.end());
        return new SuggestedDate(span, FuzzyDate.parse(edtf + about, basis, anchor), rule.name(), rule.score());
    }

    private static boolean isAbout(Tokens tokens, Found date) {
        return tokens.isOn(date.first() - 1, "about") && tokens.areTogether(date.first() - 1, date.first());
    }
}
