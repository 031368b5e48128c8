package org.casegraph.graph.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has been reached from one end of a route, without going through anybody who has too many ties. */
final class RouteSide {

    private final StepWeb web;
    private final Map<String, Integer> distances = new LinkedHashMap<>();
    private final Map<String, Integer> hubs = new LinkedHashMap<>();
    private final Set<String> checked = new LinkedHashSet<>();
    private List<String> frontier;
    private int depth;

    RouteSide(StepWeb web, String start) {
        this.web = web;
        this.frontier = List.of(start);
        distances.put(start, 0);
    }

    /** How many ties away everybody's ties are known. */
    int depth() {
        return depth;
    }

    /** Those who were reached last, whose ties are not known yet. */
    List<String> frontier() {
        return frontier;
    }

    /** Who has too many ties, and how many ties away they are. */
    Map<String, Integer> hubs() {
        return hubs;
    }

    /** How far away the nearest of them is. */
    int nearestHub() {
        return hubs.values().stream().mapToInt(Integer::intValue).min().orElse(Integer.MAX_VALUE / 2);
    }

    void noteHubs(Collection<String> found) {
        for (var hub : found) {
            var distance = distances.get(hub);
            if (distance != null) {
                hubs.putIfAbsent(hub, distance);
            }
        }
    }

    /** Steps on, now that the ties of the frontier are known. */
    void advance() {
        var reached = new LinkedHashSet<String>();
        for (var one : frontier) {
            if (!hubs.containsKey(one)) {
                reached.addAll(web.around(one).keySet());
            }
        }
        reached.removeAll(distances.keySet());
        depth++;
        reached.forEach(one -> distances.put(one, depth));
        frontier = new ArrayList<>(reached);
        checked.clear();
    }

    /** Those of the other side's hubs to which nobody at the frontier has been compared yet. */
    List<String> unchecked(Map<String, Integer> others) {
        return others.keySet().stream().filter(checked::add).toList();
    }
}
