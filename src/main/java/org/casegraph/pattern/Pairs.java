package org.casegraph.pattern;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Pairs of things, such as people and their cases; augmenting paths (Kuhn 1955) find the most with none twice. */
final class Pairs {

    private final SortedMap<String, SortedSet<String>> partners = new TreeMap<>();

    void add(String one, String other) {
        partners.computeIfAbsent(one, _ -> new TreeSet<>()).add(other);
    }

    /** The largest number of pairs in which nothing stands twice, up to what is enough. */
    int most(int enough) {
        var taken = new LinkedHashMap<String, String>();
        return (int) partners.keySet().stream()
                .filter(one -> finds(one, taken, new HashSet<>()))
                .limit(enough)
                .count();
    }

    private boolean finds(String one, Map<String, String> taken, Set<String> tried) {
        for (var other : partners.getOrDefault(one, new TreeSet<>())) {
            if (!tried.add(other)) {
                continue;
            }
            var holder = taken.get(other);
            if (holder == null || finds(holder, taken, tried)) {
                taken.put(other, one);
                return true;
            }
        }
        return false;
    }
}
