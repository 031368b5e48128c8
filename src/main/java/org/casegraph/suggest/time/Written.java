package org.casegraph.suggest.time;

import java.time.LocalDate;
import java.util.List;
import org.casegraph.suggest.rule.Shape;
import org.casegraph.suggest.rule.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells on which day a document was written: the first whole date that stands on a line of little else. */
final class Written {

    private static final int LONGEST_LINE = 12;
    private static final int LONGEST_SMALL_WORD = 3;
    private static final int DAY = "2017-06-12".length();

    private Written() {}

    static @Nullable LocalDate day(Tokens tokens, List<Found> dates) {
        for (var date : dates) {
            boolean isWhole = date.edtf().length() == DAY && !date.lacksYear();
            if (isWhole && isDateLine(tokens, date)) {
                return LocalDate.parse(date.edtf());
            }
        }
        return null;
    }

    private static boolean isDateLine(Tokens tokens, Found date) {
        int first = date.first();
        while (first > 0 && tokens.areTogether(first - 1, date.first()) && date.first() - first < LONGEST_LINE) {
            first--;
        }
        int end = date.end();
        while (end < tokens.size() && tokens.areTogether(date.first(), end) && end - first <= LONGEST_LINE) {
            end++;
        }
        return end - first <= LONGEST_LINE && hasNoSmallWords(tokens, first, date.first());
    }

    private static boolean hasNoSmallWords(Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            var token = tokens.get(i);
            boolean isWord = token.shape() == Shape.SMALL && token.key().length() > LONGEST_SMALL_WORD;
            if (isWord || tokens.is(i, "b") || tokens.is(i, "born") || tokens.is(i, "d")) {
                return false;
            }
        }
        return true;
    }
}
