package org.casegraph.graph.match;

import java.util.List;

/** For which readers something is known, as bits by their ranks. */
final class Levels {

    static final int NONE = 0;

    private Levels() {}

    /** Those for whom it is so. */
    static int of(List<Boolean> seen) {
        int levels = NONE;
        for (int rank = 0; rank < seen.size(); rank++) {
            levels |= seen.get(rank) ? 1 << rank : 0;
        }
        return levels;
    }

    /** Those for whom it is so and supported by anybody independent. */
    static int of(List<Long> support, List<Boolean> seen) {
        int levels = NONE;
        for (int rank = 0; rank < Math.min(support.size(), seen.size()); rank++) {
            levels |= seen.get(rank) && support.get(rank) > 0 ? 1 << rank : 0;
        }
        return levels;
    }

    static boolean at(int levels, int rank) {
        return (levels >> rank & 1) == 1;
    }
}
