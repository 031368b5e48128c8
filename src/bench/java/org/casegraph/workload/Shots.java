package org.casegraph.workload;

import java.util.Arrays;

/**
 * What came of asking for some time.
 *
 * @param nanos how long each answer took, from least to most
 */
record Shots(long[] nanos, double seconds, double processorMillis, double kilobytes, double statements, long failures) {

    double perSecond() {
        return nanos.length / seconds;
    }

    double millis(double part) {
        return nanos[(int) Math.min(nanos.length - 1L, (long) (part * nanos.length))] / 1e6;
    }

    /** Of several rounds, the one in the middle by how many were answered in a second. */
    static Shots middle(Shots... rounds) {
        var sorted = rounds.clone();
        Arrays.sort(sorted, (one, other) -> Double.compare(one.perSecond(), other.perSecond()));
        return sorted[sorted.length / 2];
    }
}
