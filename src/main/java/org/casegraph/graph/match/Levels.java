package org.casegraph.graph.match;

import java.util.List;
import org.casegraph.model.Clearance;

/** At which clearances something is known, as bits: 1 PUBLIC, 2 TEAM, 4 SEALED. */
final class Levels {

    static final int NONE = 0;
    static final int COUNT = Clearance.values().length;
    static final int ALL = (1 << COUNT) - 1;

    private Levels() {}

    /** Known to this clearance and those above it. */
    static int from(long rank) {
        return ALL << rank & ALL;
    }

    /** Known where anybody independent supports it, and from its clearance on. */
    static int of(List<Long> support, long rank) {
        int levels = NONE;
        for (int level = 0; level < COUNT; level++) {
            if (level >= rank && support.get(level) > 0) {
                levels |= 1 << level;
            }
        }
        return levels;
    }

    /** Known to this clearance and those below it. */
    static int upTo(int rank) {
        return (1 << rank + 1) - 1;
    }

    static boolean at(int levels, int rank) {
        return (levels >> rank & 1) == 1;
    }
}
