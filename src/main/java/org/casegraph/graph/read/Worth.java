package org.casegraph.graph.read;

import java.util.Comparator;

/**
 * What places one route before another of the same length: the origins of its weakest step, the latest day of any step,
 * how few of its steps are loose, and the origins of all.
 */
record Worth(int weakest, long lastDay, int loose, int origins) implements Comparable<Worth> {

    /** Of a route without steps. */
    static final Worth NONE = new Worth(Integer.MAX_VALUE, Step.NEVER, 0, 0);

    private static final Comparator<Worth> BEST_FIRST = Comparator.comparingInt(Worth::weakest)
            .thenComparingLong(Worth::lastDay)
            .thenComparing(Comparator.comparingInt(Worth::loose).reversed())
            .thenComparingInt(Worth::origins)
            .reversed();

    static Worth of(Step step) {
        return new Worth(step.origins(), step.lastDay(), step.isLoose() ? 1 : 0, step.origins());
    }

    /** Of two parts of one route. */
    Worth and(Worth other) {
        return new Worth(
                Math.min(weakest, other.weakest),
                Math.max(lastDay, other.lastDay),
                loose + other.loose,
                origins + other.origins);
    }

    /** As good as either in every respect, which neither need be as a whole. */
    Worth orBetter(Worth other) {
        return new Worth(
                Math.max(weakest, other.weakest),
                Math.max(lastDay, other.lastDay),
                Math.min(loose, other.loose),
                Math.max(origins, other.origins));
    }

    /** The better comes first. */
    @Override
    public int compareTo(Worth other) {
        return BEST_FIRST.compare(this, other);
    }
}
