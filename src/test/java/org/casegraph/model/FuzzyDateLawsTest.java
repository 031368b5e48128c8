package org.casegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is true of all times, tried on several hundred of every form. */
class FuzzyDateLawsTest {

    private record Two(FuzzyDate one, FuzzyDate other) {}

    private static Stream<FuzzyDate> dates() {
        var dates = new RandomDates(1995);
        return IntStream.range(0, 600).mapToObj(_ -> dates.written());
    }

    private static Stream<Two> pairs() {
        var dates = new RandomDates(2018);
        return IntStream.range(0, 1_500).mapToObj(_ -> new Two(dates.written(), dates.written()));
    }

    @Test
    void readsItsOwnTextBack() {
        dates().forEach(date -> {
            assertThat(FuzzyDate.parse(date.edtf())).isEqualTo(date);
            assertThat(FuzzyDate.ofBounds(
                            date.edtf(),
                            date.earliestStartDay(),
                            date.latestStartDay(),
                            date.earliestEndDay(),
                            date.latestEndDay(),
                            date.basis(),
                            date.anchor()))
                    .isEqualTo(date);
        });
    }

    @Test
    void meetsAndCoversItself() {
        dates().forEach(date -> {
            assertThat(date.meet(date)).contains(date);
            assertThat(date.hull(date)).isEqualTo(date);
            assertThat(date.compareForSort(date)).isZero();
            assertThat(date.refines(date)).isFalse();
        });
    }

    @Test
    void isSaidInWords() {
        dates().forEach(date -> assertThat(date.inWords()).isNotBlank().doesNotContain("null", "X", "..", "/"));
    }

    @Test
    void beforeAndAfterMirrorEachOther() {
        pairs().forEach(two -> {
            assertThat(two.one.before(two.other)).isEqualTo(two.other.after(two.one));
            assertThat(two.one.overlaps(two.other)).isEqualTo(two.other.overlaps(two.one));
            if (two.one.before(two.other) == Certainty.CERTAIN) {
                assertThat(two.one.after(two.other)).isEqualTo(Certainty.IMPOSSIBLE);
                assertThat(two.one.overlaps(two.other)).isEqualTo(Certainty.IMPOSSIBLE);
                assertThat(two.one.isCompatibleWith(two.other)).isFalse();
            }
        });
    }

    @Test
    void meetLiesWithinBoth() {
        pairs().forEach(two -> {
            var met = two.one.meet(two.other);

            assertThat(met).isEqualTo(two.other.meet(two.one));
            met.ifPresent(both -> {
                assertThat(both.isWithin(two.one) && both.isWithin(two.other)).isTrue();
                assertThat(both.isWithin(FuzzyDate.parse(both.edtf()))).isTrue();
            });
        });
    }

    @Test
    void hullCoversBothAndItsTextCoversTheHull() {
        pairs().forEach(two -> {
            var hull = two.one.hull(two.other);

            assertThat(hull).isEqualTo(two.other.hull(two.one));
            assertThat(two.one.isWithin(hull) && two.other.isWithin(hull)).isTrue();
            assertThat(hull.isWithin(FuzzyDate.parse(hull.edtf())))
                    .as(hull.edtf())
                    .isTrue();
        });
    }

    @Test
    void closerDateNeverTakesBackACertainty() {
        pairs().forEach(two -> {
            var third = FuzzyDate.parse("2013-06");
            two.one.meet(two.other).ifPresent(both -> {
                assertThat(refined(two.one.before(third), both.before(third))).isTrue();
                assertThat(refined(two.one.overlaps(third), both.overlaps(third)))
                        .isTrue();
                var day = LocalDate.of(2013, 6, 1);
                assertThat(refined(two.one.holdsOn(day), both.holdsOn(day))).isTrue();
            });
        });
    }

    @Test
    void timelineOrderIsTotal() {
        var sorted = dates().sorted(FuzzyDate::compareForSort).toList();
        var again = sorted.reversed().stream().sorted(FuzzyDate::compareForSort).toList();

        assertThat(again).isEqualTo(sorted);
        assertThat(sorted.stream().map(FuzzyDate::earliestStart).filter(Objects::nonNull))
                .isSorted();
    }

    private static boolean refined(Certainty vague, Certainty close) {
        return vague == Certainty.POSSIBLE || vague == close;
    }
}
