package org.casegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the comparisons against trying every pair of days that two times may stand for. */
class FuzzyDateOracleTest {

    private static final int PAIRS = 3_000;

    /** A time without a bound is tried a little beyond the days that others have as bounds. */
    private static final int BEYOND = 2;

    private final RandomDates dates = new RandomDates(20171019);

    @Test
    void beforeIsWhatEveryPairOfDaysSays() {
        for (int i = 0; i < PAIRS; i++) {
            var one = dates.ofFewDays();
            var other = dates.ofFewDays();

            var expected = judge(pairs(one, other).map(p -> orderOf(p.one.end, p.other.start)));

            assertThat(one.before(other)).as("%s before %s", one, other).isEqualTo(expected);
        }
    }

    @Test
    void afterIsWhatEveryPairOfDaysSays() {
        for (int i = 0; i < PAIRS; i++) {
            var one = dates.ofFewDays();
            var other = dates.ofFewDays();

            var expected = judge(pairs(one, other).map(p -> orderOf(p.other.end, p.one.start)));

            assertThat(one.after(other)).as("%s after %s", one, other).isEqualTo(expected);
        }
    }

    @Test
    void overlapIsWhatEveryPairOfDaysSays() {
        for (int i = 0; i < PAIRS; i++) {
            var one = dates.ofFewDays();
            var other = dates.ofFewDays();

            var expected = judge(pairs(one, other).map(FuzzyDateOracleTest::overlap));

            assertThat(one.overlaps(other)).as("%s overlaps %s", one, other).isEqualTo(expected);
        }
    }

    @Test
    void holdingOnADayIsWhatEveryMomentSays() {
        for (int i = 0; i < PAIRS; i++) {
            var date = dates.ofFewDays();
            var day = i % RandomDates.FEW;

            var expected = judge(times(date).stream()
                    .map(t -> t.start <= day && day <= t.end ? Certainty.CERTAIN : Certainty.IMPOSSIBLE));

            assertThat(date.holdsOn(LocalDate.ofEpochDay(day)))
                    .as("%s on %s", date, day)
                    .isEqualTo(expected);
        }
    }

    @Test
    void meetIsEveryTimeThatBothMayStandFor() {
        for (int i = 0; i < PAIRS; i++) {
            var one = dates.ofFewDays();
            var other = dates.ofFewDays();
            var both = times(one).stream().filter(times(other)::contains).toList();

            var met = one.meet(other).map(FuzzyDateOracleTest::times).orElse(List.of());

            assertThat(met).as("%s meets %s", one, other).isEqualTo(both);
        }
    }

    private record Time(long start, long end) {}

    private record Pair(Time one, Time other) {}

    private static Stream<Pair> pairs(FuzzyDate one, FuzzyDate other) {
        return times(one).stream().flatMap(a -> times(other).stream().map(b -> new Pair(a, b)));
    }

    private static List<Time> times(FuzzyDate date) {
        var times = new ArrayList<Time>();
        for (long start = from(date.earliestStartDay()); start <= to(date.latestStartDay()); start++) {
            for (long end = Math.max(start, from(date.earliestEndDay())); end <= to(date.latestEndDay()); end++) {
                times.add(new Time(start, end));
            }
        }
        return times;
    }

    private static long from(Long bound) {
        return bound == null ? -BEYOND : bound;
    }

    private static long to(Long bound) {
        return bound == null ? RandomDates.FEW + BEYOND : bound;
    }

    /** Whether what ends on the one day is before what starts on the other. */
    private static Certainty orderOf(long end, long start) {
        if (end == start) {
            return Certainty.POSSIBLE;
        }
        return end < start ? Certainty.CERTAIN : Certainty.IMPOSSIBLE;
    }

    private static Certainty overlap(Pair pair) {
        var orders = List.of(orderOf(pair.one.end, pair.other.start), orderOf(pair.other.end, pair.one.start));
        if (orders.contains(Certainty.CERTAIN)) {
            return Certainty.IMPOSSIBLE;
        }
        return orders.contains(Certainty.POSSIBLE) ? Certainty.POSSIBLE : Certainty.CERTAIN;
    }

    private static Certainty judge(Stream<Certainty> each) {
        var all = each.distinct().toList();
        return all.size() == 1 ? all.getFirst() : Certainty.POSSIBLE;
    }
}
