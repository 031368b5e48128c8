package org.casegraph.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.casegraph.pattern.Explanation.Gap;
import org.jspecify.annotations.Nullable;

/** Says what fails of a pattern for the people who are wanted in it. */
final class Gaps {

    private static final java.util.regex.Pattern MISSING =
            java.util.regex.Pattern.compile("no statements? (?:and no date )?says? (.+)");

    private final Pattern pattern;
    private final Wanted wanted;
    private final List<Sighting> rows;
    private final Voices voices;

    /** @param rows what touches the wanted ones, proved or not */
    Gaps(Pattern pattern, Wanted wanted, List<Sighting> rows, Voices voices) {
        this.pattern = pattern;
        this.wanted = wanted;
        this.rows = rows;
        this.voices = voices;
    }

    Explanation explain(@Nullable Finding complete, @Nullable Finding nearest) {
        if (complete != null) {
            return new Explanation(
                    pattern.id(), "There is a finding: " + complete.sentence(), complete, null, List.of());
        }
        var known = nearest == null ? List.<Role>of() : nearest.roles();
        var sentences = new Sentences(pattern, wanted.filled(pattern, known));
        var gaps = gaps(nearest, sentences);
        var sentence = sentences.partial(gaps.stream().map(Gap::why).toList());
        return new Explanation(pattern.id(), sentence, null, nearest, gaps);
    }

    private List<Gap> gaps(@Nullable Finding nearest, Sentences sentences) {
        var gaps = new ArrayList<Gap>();
        for (var leg : pattern.required()) {
            if (nearest == null || isMissing(nearest, leg)) {
                gaps.add(gap(leg, sentences));
            }
        }
        if (nearest != null) {
            var legs = pattern.required().stream().map(leg -> leg.missing()).toList();
            var known = new Sentences(pattern, nearest.roles());
            nearest.missing().stream()
                    .filter(why -> legs.stream().map(known::fill).noneMatch(why::equals))
                    .map(why -> otherGap(why, nearest))
                    .forEach(gaps::add);
        }
        return gaps;
    }

    private boolean isMissing(Finding nearest, Pattern.Leg leg) {
        boolean isProved = nearest.legs().stream()
                .anyMatch(one -> one.name().equals(leg.name()) && one.state() != LegState.MISSING);
        return !isProved || wanted.misses(nearest, leg.names());
    }

    private Gap gap(Pattern.Leg leg, Sentences sentences) {
        var touching = rows.stream()
                .filter(row -> wanted.isMetBy(row, leg.names()))
                .flatMap(row -> row.statements(leg.name()));
        var why = sentences.fill(leg.missing());
        var statements = voices.idle(touching);
        var but = statements.isEmpty() ? "" : "; those that touch it only accuse, demand, fear or deny";
        return new Gap(leg.name(), LegState.MISSING, why + but, wouldProve(why), statements);
    }

    /** What the order in time or the number of people lacks. */
    private Gap otherGap(String why, Finding nearest) {
        var order = pattern.order();
        if (order == null || why.equals(countMissing(nearest))) {
            return new Gap(null, LegState.MISSING, why, wouldProve(why), List.of());
        }
        var dated = nearest.legs().stream()
                .filter(leg -> leg.name().equals(order.before()) || leg.name().equals(order.after()))
                .flatMap(leg -> leg.statements().stream())
                .distinct()
                .toList();
        var would = "A statement that dates the " + order.before() + " before the " + order.after()
                + (order.statedBy() == null ? "." : ", or says that one came of the other.");
        return new Gap(null, LegState.MISSING, why, would, dated);
    }

    private @Nullable String countMissing(Finding nearest) {
        var least = pattern.least();
        return least == null ? null : new Sentences(pattern, nearest.roles()).fill(least.missing());
    }

    private static String wouldProve(String why) {
        var matcher = MISSING.matcher(why);
        return matcher.matches()
                ? "A statement that says, as a fact, an allegation or a report, " + matcher.group(1) + "."
                : "A statement, as a fact, an allegation or a report, by which this is no longer so: " + why + ".";
    }
}
