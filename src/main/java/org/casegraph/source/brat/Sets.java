package org.casegraph.source.brat;

import java.util.LinkedHashMap;
import java.util.Map;

/** Puts things that are the same into one set; the first of a set stands for it. */
final class Sets {

    private final Map<String, String> parents = new LinkedHashMap<>();

    /** Which one stands for the set that this one is in. */
    String of(String one) {
        var parent = parents.getOrDefault(one, one);
        while (!parent.equals(parents.getOrDefault(parent, parent))) {
            parents.put(parent, parents.getOrDefault(parents.get(parent), parents.get(parent)));
            parent = parents.getOrDefault(parent, parent);
        }
        if (!parent.equals(one)) {
            parents.put(one, parent);
        }
        return parent;
    }

    void join(String one, String other) {
        var first = of(one);
        var second = of(other);
        if (!first.equals(second)) {
            parents.put(second, first);
        }
    }
}
