package org.casegraph.graph.backup;

import java.util.Arrays;

/** Which number the node at a place of the database has in a backup: a few bytes for each, however many there are. */
final class Numbers {

    private static final long NONE = -1;

    private long[] numbers = new long[1_024];
    private long next;

    /** The next number, for the node at this place. */
    void add(String place) {
        int index = index(place);
        if (index >= numbers.length) {
            int before = numbers.length;
            numbers = Arrays.copyOf(numbers, Math.max(index + 1, 2 * before));
        }
        // One more than the number, so that 0 means that there is none.
        numbers[index] = ++next;
    }

    long of(String place) {
        int index = index(place);
        return index < numbers.length ? numbers[index] - 1 : NONE;
    }

    long count() {
        return next;
    }

    /** The database numbers its nodes from 0 and uses numbers again. */
    private static int index(String place) {
        return Math.toIntExact(Long.parseLong(place.substring(place.lastIndexOf(':') + 1)));
    }
}
