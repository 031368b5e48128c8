package org.casegraph.graph.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a search for routes did not look at: from which length on, and around which hubs. */
final class RouteLimits {

    private final Set<String> hubs = new LinkedHashSet<>();
    private int length = Integer.MAX_VALUE;

    void reached(int at, String... between) {
        length = Math.min(length, at);
        hubs.addAll(List.of(between));
    }

    boolean isReached() {
        return length < Integer.MAX_VALUE;
    }

    /** All routes that are shorter have been looked at. */
    int length() {
        return length;
    }

    List<String> hubs() {
        return List.copyOf(hubs);
    }
}
