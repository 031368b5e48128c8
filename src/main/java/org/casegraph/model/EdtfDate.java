package org.casegraph.model;

import java.time.LocalDate;
import java.time.Period;

/**
 * A date of EDTF level 1.
 *
 * @param first the first day it stands for, as written
 * @param last the last day it stands for, as written
 * @param precision the finest part that is given
 * @param part what within it is said to exist, though not which: {@code 2004-XX} is a month of 2004
 * @param mark {@code ?}, {@code ~}, {@code %} or nothing
 */
record EdtfDate(LocalDate first, LocalDate last, Precision precision, Part part, String mark) implements Edtf.Limit {

    /** The finest part that is given, with how far "about" reaches on either side. */
    enum Precision {
        CENTURY(Period.ofYears(100)),
        DECADE(Period.ofYears(10)),
        YEAR(Period.ofYears(1)),
        SEASON(Period.ofMonths(3)),
        MONTH(Period.ofMonths(1)),
        DAY(Period.ofDays(3));

        private final Period slack;

        Precision(Period slack) {
            this.slack = slack;
        }
    }

    /** What is left unspecified within the date. */
    enum Part {
        NONE,
        MONTH,
        DAY
    }

    boolean isUncertain() {
        return mark.equals("?") || mark.equals("%");
    }

    boolean isApproximate() {
        return mark.equals("~") || mark.equals("%");
    }

    @Override
    public DayRange days() {
        if (!isApproximate()) {
            return new DayRange(first, last);
        }
        // A month later than the end of June is the end of July: the day after moves, not the last day.
        return new DayRange(
                first.minus(precision.slack),
                last.plusDays(1).plus(precision.slack).minusDays(1));
    }
}
