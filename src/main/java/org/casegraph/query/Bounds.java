package org.casegraph.query;

import org.casegraph.query.refusal.CallerMistake;

/** Refuses numbers that are not offered. */
final class Bounds {

    private Bounds() {}

    static void require(String argument, int value, int least, int most) {
        if (value < least || value > most) {
            throw new CallerMistake("%s must be from %d to %d, not %d.".formatted(argument, least, most, value));
        }
    }
}
