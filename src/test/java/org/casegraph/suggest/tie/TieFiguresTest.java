package org.casegraph.suggest.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.casegraph.suggest.GoldMentions;
import org.casegraph.suggest.GoldText;
import org.casegraph.suggest.GoldText.GoldTie;
import org.casegraph.suggest.GoldTexts;
import org.casegraph.suggest.RuleSuggester;
import org.casegraph.suggest.SuggestedMention;
import org.casegraph.suggest.SuggestedTie;
import org.casegraph.text.Mask;
import org.casegraph.text.Sentences;
import org.junit.jupiter.api.Test;

/** How many ties of the annotated texts are found, and how many of those found are right, given who is named. */
class TieFiguresTest {

    /** Where bodies and places lie is not annotated. */
    private static final Set<String> NOT_ANNOTATED = Set.of("LOCATED_IN", "PART_OF", "HELD_AT");

    private static final Set<String> SYMMETRIC = Set.of("RELATIVE_OF", "SPOUSE_OF", "FRIEND_OF", "ASSOCIATE_OF");

    private static final Ties TIES = new Ties();

    /** Counts of one relation. */
    private static final class Row {
        private int gold;
        private int found;
        private int suggested;
        private int right;
    }

    private final TreeMap<String, Row> rows = new TreeMap<>();
    private final List<String> mistakes = new ArrayList<>();

    @Test
    void findsTiesBetweenThoseWhoAreAnnotated() {
        for (var gold : GoldTexts.all()) {
            var names = new GoldMentions(gold);
            var masked = Mask.of(gold.document());
            var ties = TIES.in(masked, Sentences.of(masked), names.mentions(), names.dates());
            add(gold, ties, names::who);
        }

        print();
        var all = total();
        assertThat((double) all.found / all.gold).as("recall").isGreaterThanOrEqualTo(0.6);
        assertThat((double) all.right / all.suggested).as("precision").isGreaterThanOrEqualTo(0.83);
    }

    @Test
    void findsTiesBetweenThoseWhomItFindsItself() {
        GoldTexts.all().forEach(this::addSuggested);

        print();
        var all = total();
        assertThat((double) all.found / all.gold).as("recall").isGreaterThanOrEqualTo(0.5);
        assertThat((double) all.right / all.suggested).as("precision").isGreaterThanOrEqualTo(0.83);
    }

    private void addSuggested(GoldText gold) {
        var all = new RuleSuggester().suggest(gold.document());
        add(gold, all.ties(), number -> who(number, all.mentions(), gold));
    }

    /** Whom a number stands for in the annotation: whoever is named in most of its places. */
    private static String who(int number, List<SuggestedMention> mentions, GoldText gold) {
        var votes = new TreeMap<String, Integer>();
        for (var mention : mentions) {
            gold.mentions().stream()
                    .filter(one -> mention.who() == number && one.span().overlaps(mention.span()))
                    .forEach(one -> votes.merge(one.who(), 1, Integer::sum));
        }
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("?");
    }

    private void add(GoldText gold, List<SuggestedTie> suggested, IntFunction<String> names) {
        var ties = suggested.stream()
                .filter(tie -> !NOT_ANNOTATED.contains(tie.relation()))
                .toList();
        for (var one : gold.ties()) {
            boolean isFound = ties.stream().anyMatch(tie -> isSame(tie, one, names));
            row(one.relation()).gold += one.optional() ? 0 : 1;
            row(one.relation()).found += isFound && !one.optional() ? 1 : 0;
            note(isFound, gold, "missed " + one.relation() + " " + one.span().in(gold.text()));
        }
        for (var tie : ties) {
            boolean isRight = gold.ties().stream().anyMatch(one -> isSame(tie, one, names));
            row(tie.relation()).suggested++;
            row(tie.relation()).right += isRight ? 1 : 0;
            note(
                    isRight,
                    gold,
                    "wrong  " + tie.relation() + " " + names.apply(tie.from()) + " > " + names.apply(tie.to()) + " "
                            + tie.rule() + ": " + tie.span().in(gold.text()));
        }
    }

    private void note(boolean isFine, GoldText gold, String what) {
        if (!isFine) {
            mistakes.add(gold.name() + ": " + what.replace('\n', ' '));
        }
    }

    private static boolean isSame(SuggestedTie tie, GoldTie gold, IntFunction<String> names) {
        var from = names.apply(tie.from());
        var to = names.apply(tie.to());
        boolean isStraight = from.equals(gold.from()) && to.equals(gold.to());
        boolean isTurned = SYMMETRIC.contains(tie.relation()) && from.equals(gold.to()) && to.equals(gold.from());
        return tie.relation().equals(gold.relation()) && (isStraight || isTurned);
    }

    private Row row(String relation) {
        return rows.computeIfAbsent(relation, _ -> new Row());
    }

    private Row total() {
        var total = new Row();
        for (var row : rows.values()) {
            total.gold += row.gold;
            total.found += row.found;
            total.suggested += row.suggested;
            total.right += row.right;
        }
        return total;
    }

    private void print() {
        System.out.println("tie            gold found suggested right");
        rows.forEach((relation, row) -> print(relation, row));
        print("all", total());
        if (Boolean.getBoolean("casegraph.figures.mistakes")) {
            mistakes.forEach(System.out::println);
        }
    }

    private static void print(String relation, Row row) {
        System.out.printf("%-14s %4d %5d %9d %5d%n", relation, row.gold, row.found, row.suggested, row.right);
    }
}
