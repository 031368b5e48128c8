package org.casegraph.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How well suggested dates meet the annotated ones: the same words, and the same time. */
final class DateScore {

    private final List<String> mistakes = new ArrayList<>();
    private int wanted;
    private int found;
    private int suggested;
    private int right;

    void add(GoldText gold, List<SuggestedDate> dates) {
        for (var date : gold.dates()) {
            if (date.optional()) {
                continue;
            }
            wanted++;
            boolean isFound = dates.stream()
                    .anyMatch(other -> other.span().overlaps(date.span())
                            && other.date().edtf().equals(date.date().edtf()));
            found += isFound ? 1 : 0;
            if (!isFound) {
                mistakes.add("  missed " + gold.name() + ": " + date.span().in(gold.text()) + " "
                        + date.date().edtf());
            }
        }
        dates.forEach(date -> judge(gold, date));
    }

    private void judge(GoldText gold, SuggestedDate date) {
        var same = gold.dates().stream()
                .filter(other -> other.span().overlaps(date.span()))
                .toList();
        if (same.stream().anyMatch(GoldText.GoldDate::optional)) {
            boolean isRight = same.stream()
                    .anyMatch(other -> other.date().edtf().equals(date.date().edtf()));
            if (!isRight) {
                mistakes.add("  other  " + gold.name() + ": " + date.span().in(gold.text()) + " "
                        + date.date().edtf() + " for " + same.getFirst().date().edtf());
            }
            return;
        }
        suggested++;
        boolean isRight = same.stream()
                .anyMatch(other -> other.date().edtf().equals(date.date().edtf()));
        right += isRight ? 1 : 0;
        if (!isRight) {
            mistakes.add("  wrong  " + gold.name() + ": " + date.span().in(gold.text()) + " "
                    + date.date().edtf() + " by " + date.rule());
        }
    }

    double recall() {
        return wanted == 0 ? 1 : (double) found / wanted;
    }

    double precision() {
        return suggested == 0 ? 1 : (double) right / suggested;
    }

    List<String> mistakes() {
        return mistakes;
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "%-12s recall %.3f (%d of %d)  precision %.3f (%d of %d)",
                "DATE",
                recall(),
                found,
                wanted,
                precision(),
                right,
                suggested);
    }
}
