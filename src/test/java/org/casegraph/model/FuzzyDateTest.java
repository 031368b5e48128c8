package org.casegraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.model.Certainty.CERTAIN;
import static org.casegraph.model.Certainty.IMPOSSIBLE;
import static org.casegraph.model.Certainty.POSSIBLE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.casegraph.model.FuzzyDate.Basis;
import org.junit.jupiter.api.Test;

class FuzzyDateTest {

    @Test
    void monthIsATimeWithinIt() {
        var june = FuzzyDate.parse("2017-06");

        assertThat(List.of(june.earliestStart(), june.earliestEnd())).containsOnly(LocalDate.of(2017, 6, 1));
        assertThat(List.of(june.latestStart(), june.latestEnd())).containsOnly(LocalDate.of(2017, 6, 30));
    }

    @Test
    void keepsWhatTheDateRestsOn() {
        var date = FuzzyDate.parse("2004~", Basis.RELATIVE, "13 years ago");

        assertThat(date.edtf()).isEqualTo("2004~");
        assertThat(date.basis()).isEqualTo(Basis.RELATIVE);
        assertThat(date.anchor()).isEqualTo("13 years ago");
    }

    @Test
    void remembersDoubtWithoutWideningTheBounds() {
        var doubtful = FuzzyDate.parse("1998?");

        assertThat(doubtful.isUncertain()).isTrue();
        assertThat(doubtful.isApproximate()).isFalse();
        assertThat(doubtful.earliestStart()).isEqualTo(FuzzyDate.parse("1998").earliestStart());
        assertThat(FuzzyDate.parse("1998/2001?").isUncertain()).isTrue();
        assertThat(FuzzyDate.parse("1998%").isUncertain()).isTrue();
        assertThat(FuzzyDate.parse("1998%").isApproximate()).isTrue();
        assertThat(FuzzyDate.parse("1998~").isUncertain()).isFalse();
    }

    @Test
    void tellsAnEndThatIsOpenFromOneThatNobodyKnows() {
        assertThat(FuzzyDate.parse("2009/..")).matches(FuzzyDate::hasOpenEnd).matches(d -> !d.hasUnknownEnd());
        assertThat(FuzzyDate.parse("2009/")).matches(FuzzyDate::hasUnknownEnd).matches(d -> !d.hasOpenEnd());
        assertThat(FuzzyDate.parse("../2009")).matches(FuzzyDate::hasOpenStart).matches(d -> !d.hasUnknownStart());
        assertThat(FuzzyDate.parse("/2009")).matches(FuzzyDate::hasUnknownStart).matches(d -> !d.hasOpenStart());
        assertThat(FuzzyDate.parse("[2009..]")).matches(d -> !d.hasOpenEnd() && !d.hasUnknownEnd());
    }

    @Test
    void refusalBeforeTheNewChargeIsCertainOnlyWhenTheDatesSaySo() {
        var refusal = FuzzyDate.parse("2017-06");

        assertThat(refusal.before(FuzzyDate.parse("2017-07"))).isEqualTo(CERTAIN);
        assertThat(refusal.before(FuzzyDate.parse("2017"))).isEqualTo(POSSIBLE);
        assertThat(refusal.before(FuzzyDate.parse("2017-05"))).isEqualTo(IMPOSSIBLE);
        assertThat(refusal.after(FuzzyDate.parse("2017-05"))).isEqualTo(CERTAIN);
        assertThat(refusal.before(FuzzyDate.parse("2017-07~"))).isEqualTo(POSSIBLE);
    }

    @Test
    void orderWithinOneDayIsNotKnown() {
        var day = FuzzyDate.parse("2017-06-12");

        assertThat(day.before(day)).isEqualTo(POSSIBLE);
        assertThat(day.after(day)).isEqualTo(POSSIBLE);
        assertThat(day.overlaps(day)).isEqualTo(POSSIBLE);
        assertThat(day.holdsOn(LocalDate.of(2017, 6, 12))).isEqualTo(CERTAIN);
    }

    @Test
    void intervalsThatTouchOnADayMayOrMayNotOverlap() {
        var arrest = FuzzyDate.parse("2017-06-10/2017-06-12");
        var trial = FuzzyDate.parse("2017-06-12/2017-06-14");

        assertThat(arrest.before(trial)).isEqualTo(POSSIBLE);
        assertThat(arrest.overlaps(trial)).isEqualTo(POSSIBLE);
        assertThat(arrest.after(trial)).isEqualTo(IMPOSSIBLE);
        assertThat(arrest.overlaps(FuzzyDate.parse("2017-06-11/2017-06-14"))).isEqualTo(CERTAIN);
        assertThat(arrest.overlaps(FuzzyDate.parse("2017-06-13/2017-06-14"))).isEqualTo(IMPOSSIBLE);
    }

    @Test
    void officeHeldSinceAYearHoldsForSureFromItsEndUntilTheEndThatIsKnown() {
        var office = FuzzyDate.parse("2009/2017-10");

        assertThat(office.holdsOn(LocalDate.of(2008, 12, 31))).isEqualTo(IMPOSSIBLE);
        assertThat(office.holdsOn(LocalDate.of(2009, 7, 1))).isEqualTo(POSSIBLE);
        assertThat(office.holdsOn(LocalDate.of(2009, 12, 31))).isEqualTo(CERTAIN);
        assertThat(office.holdsOn(LocalDate.of(2017, 10, 1))).isEqualTo(CERTAIN);
        assertThat(office.holdsOn(LocalDate.of(2017, 10, 2))).isEqualTo(POSSIBLE);
        assertThat(office.holdsOn(LocalDate.of(2017, 11, 1))).isEqualTo(IMPOSSIBLE);
    }

    @Test
    void openEndNeverEndsBeforeItsBeginning() {
        var since = FuzzyDate.parse("2009/..");

        assertThat(since.before(FuzzyDate.parse("2008"))).isEqualTo(IMPOSSIBLE);
        assertThat(since.before(FuzzyDate.parse("2030"))).isEqualTo(POSSIBLE);
        assertThat(since.holdsOn(LocalDate.of(2030, 1, 1))).isEqualTo(POSSIBLE);
        assertThat(since.after(FuzzyDate.parse("2008"))).isEqualTo(CERTAIN);
    }

    @Test
    void timelinePutsWhatHasNoBeginningFirstAndWhatHasNoEndLast() {
        var sorted = Stream.of("2009/..", "2010", "2009-03", "../2017", "2009", "2009?")
                .map(FuzzyDate::parse)
                .sorted(FuzzyDate::compareForSort)
                .map(FuzzyDate::edtf);

        assertThat(sorted).containsExactly("../2017", "2009", "2009?", "2009/..", "2009-03", "2010");
    }

    @Test
    void comesBackFromItsEpochDays() {
        var date = FuzzyDate.parse("2009/..", Basis.RELATIVE, "since 2009");

        var stored = FuzzyDate.ofBounds(
                date.edtf(),
                date.earliestStartDay(),
                date.latestStartDay(),
                date.earliestEndDay(),
                date.latestEndDay(),
                Basis.RELATIVE,
                "since 2009");

        assertThat(stored).isEqualTo(date);
        assertThat(date.earliestStartDay()).isEqualTo(14_245);
        assertThat(date.latestEndDay()).isNull();
    }
}
