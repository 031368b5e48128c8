package org.casegraph.graph.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds simple routes in a web of ties, the shortest first. */
final class RouteSearch {

    /** Among so many routes of one length the best are chosen; there may be more. */
    private static final int MOST = 5000;

    private static final Comparator<Route> STRONGEST_FIRST = Comparator.comparingInt((Route route) -> -route.origins())
            .thenComparing(
                    route -> -route.hops().stream().mapToInt(Route.Hop::origins).sum())
            .thenComparing(route ->
                    route.hops().stream().map(hop -> hop.to().id()).toList().toString());

    private final TieWeb web;
    private final String from;
    private final String to;
    private final Map<String, Integer> distances;

    RouteSearch(TieWeb web, Entity from, Entity to) {
        this.web = web;
        this.from = from.id();
        this.to = to.id();
        this.distances = distances();
    }

    List<Route> routes(int maxHops, int first) {
        var routes = new ArrayList<Route>();
        for (int length = 1; length <= maxHops && routes.size() < first; length++) {
            var found = new ArrayList<Route>();
            follow(new ArrayList<>(List.of(from)), length, found);
            found.sort(STRONGEST_FIRST);
            routes.addAll(found);
        }
        return List.copyOf(routes.subList(0, Math.min(first, routes.size())));
    }

    private void follow(List<String> path, int left, List<Route> found) {
        var at = path.getLast();
        if (left == 0) {
            found.add(route(path));
            return;
        }
        for (var next : web.neighbours(at)) {
            if (found.size() >= MOST) {
                return;
            }
            if (mayLead(next, path, left - 1)) {
                path.addLast(next);
                follow(path, left - 1, found);
                path.removeLast();
            }
        }
    }

    private boolean mayLead(String next, List<String> path, int left) {
        if (path.contains(next) || (left > 0) == next.equals(to)) {
            return false;
        }
        return distances.getOrDefault(next, Integer.MAX_VALUE) <= left;
    }

    private Route route(List<String> path) {
        var hops = new ArrayList<Route.Hop>();
        for (int i = 1; i < path.size(); i++) {
            hops.add(web.hop(path.get(i - 1), path.get(i)));
        }
        return new Route(hops);
    }

    /** How many ties each entity is away from the goal. */
    private Map<String, Integer> distances() {
        var known = new LinkedHashMap<String, Integer>();
        var queue = new ArrayDeque<String>(List.of(to));
        known.put(to, 0);
        while (!queue.isEmpty()) {
            var at = queue.removeFirst();
            int next = known.getOrDefault(at, 0) + 1;
            for (var neighbour : web.neighbours(at)) {
                if (known.putIfAbsent(neighbour, next) == null) {
                    queue.addLast(neighbour);
                }
            }
        }
        return known;
    }
}
