package org.casegraph.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The seasons that EDTF writes as months 21 to 24, in the north, by the calendar or by the sun. "Winter 2017" is said
 * of the winter that ends in 2017 and of the one that begins in it.
 */
enum Season {
    SPRING(0, MonthDay.of(3, 1), 0, MonthDay.of(6, 21)),
    SUMMER(0, MonthDay.of(6, 1), 0, MonthDay.of(9, 23)),
    AUTUMN(0, MonthDay.of(9, 1), 0, MonthDay.of(12, 22)),
    WINTER(-1, MonthDay.of(12, 1), 1, MonthDay.of(3, 20));

    private static final int FIRST_CODE = 21;

    private final int firstYear;
    private final MonthDay first;
    private final int lastYear;
    private final MonthDay last;

    Season(int firstYear, MonthDay first, int lastYear, MonthDay last) {
        this.firstYear = firstYear;
        this.first = first;
        this.lastYear = lastYear;
        this.last = last;
    }

    static Optional<Season> ofCode(int code) {
        return Arrays.stream(values())
                .filter(s -> FIRST_CODE + s.ordinal() == code)
                .findFirst();
    }

    static Season beginningOn(LocalDate day) {
        return Arrays.stream(values())
                .filter(s -> s.first.getMonth() == day.getMonth())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No season begins on " + day));
    }

    LocalDate firstDay(int year) {
        return first.atYear(year + firstYear);
    }

    LocalDate lastDay(int year) {
        return last.atYear(year + lastYear);
    }

    /** The year that a season which may begin on this day is written with. */
    int yearOf(LocalDate firstDay) {
        return firstDay.getYear() - firstYear;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
