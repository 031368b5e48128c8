package org.casegraph.graph.match;

import java.util.Map;

/**
 * Who stands in one place.
 *
 * @param sizes how many, at each level; more than were looked for count as one more than that
 * @param members with the levels at which they are known, as far as there are not too many at a level
 */
record Crowd(Place place, int[] sizes, Map<String, Integer> members) {

    /** The levels at which the place brings its members together. */
    int open() {
        int levels = Levels.NONE;
        for (int level = 0; level < sizes.length; level++) {
            levels |= sizes[level] <= place.sort().most() ? 1 << level : 0;
        }
        return levels;
    }
}
