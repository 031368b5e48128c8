package org.casegraph.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeSet;

/** Things that belong together when any chain of pairs leads from one to the other; the least stands for all. */
final class Joined {

    private final Map<String, String> leaders = new LinkedHashMap<>();

    void join(Collection<String> together) {
        together.forEach(one -> leaders.putIfAbsent(one, one));
        together.stream().reduce((one, other) -> {
            join(one, other);
            return one;
        });
    }

    private void join(String one, String other) {
        var first = leader(one);
        var second = leader(other);
        boolean inOrder = first.compareTo(second) <= 0;
        leaders.put(inOrder ? second : first, inOrder ? first : second);
    }

    /** The one that stands for it: itself where it was joined to nothing. */
    String leader(String one) {
        var at = one;
        for (var next = leaders.get(at); next != null && !next.equals(at); next = leaders.get(at)) {
            leaders.put(at, leaders.getOrDefault(next, next));
            at = next;
        }
        return at;
    }

    /** All that stand together with it, itself included. */
    SequencedSet<String> together(String one) {
        var leader = leader(one);
        var found = new TreeSet<String>();
        found.add(one);
        for (var other : java.util.List.copyOf(leaders.keySet())) {
            if (leader(other).equals(leader)) {
                found.add(other);
            }
        }
        return Collections.unmodifiableSequencedSet(found);
    }
}
