package org.casegraph.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.casegraph.model.FuzzyDate.Basis;

/** Dates by chance, the same ones on every run. */
final class RandomDates {

    /** The days within which {@link #ofFewDays} lies; few, so that every moment it may stand for can be tried. */
    static final int FEW = 6;

    private final Random random;

    RandomDates(long seed) {
        random = new Random(seed);
    }

    /** Any form of EDTF that is read. */
    FuzzyDate written() {
        return FuzzyDate.parse(
                switch (random.nextInt(6)) {
                    case 0 -> date();
                    case 1 -> day() + "T23:30:00+06:00";
                    case 2 -> interval(random.nextInt(2_000), random.nextInt(2_000));
                    case 3 -> oneOf("%s/", "/%s", "%s/..", "../%s", "../..").formatted(date());
                    case 4 ->
                        oneOf("[%s]", "[%s,%s]", "[..%s]", "[%s..]", "[..%s,%s]")
                                .formatted(date(), date());
                    default -> oneOf("Y1", "Y-1", "-", "") + (1_000 + random.nextInt(8_999)) + mark();
                });
    }

    /** Any four bounds within {@link #FEW} days, each at times left out. */
    FuzzyDate ofFewDays() {
        while (true) {
            var bounds = IntStream.range(0, 4).mapToObj(_ -> bound()).toList();
            try {
                return FuzzyDate.ofBounds(
                        "" + bounds, bounds.get(0), bounds.get(1), bounds.get(2), bounds.get(3), Basis.INFERRED, null);
            } catch (IllegalArgumentException _) {
                // No time has these; draw again.
            }
        }
    }

    private Long bound() {
        return random.nextInt(6) == 0 ? null : Long.valueOf(random.nextInt(FEW));
    }

    private String interval(int one, int other) {
        var start = LocalDate.of(2009, 1, 1).plusDays(Math.min(one, other));
        var end = LocalDate.of(2009, 1, 1).plusDays(Math.max(one, other));
        return shortened(start) + mark() + "/" + shortened(end) + mark();
    }

    private String date() {
        return switch (random.nextInt(6)) {
            case 0 -> day().getYear() + oneOf("-21", "-22", "-23", "-24") + mark();
            case 1 -> oneOf("201X", "20XX") + mark();
            case 2 -> day().getYear() + oneOf("-XX", "-XX-XX", "-06-XX") + mark();
            default -> shortened(day()) + mark();
        };
    }

    private LocalDate day() {
        return LocalDate.of(2009, 1, 1).plusDays(random.nextInt(4_000));
    }

    private String shortened(LocalDate day) {
        return day.toString().substring(0, List.of(4, 7, 10).get(random.nextInt(3)));
    }

    private String mark() {
        return oneOf("", "", "", "?", "~", "%");
    }

    private String oneOf(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
