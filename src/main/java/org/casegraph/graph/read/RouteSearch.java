package org.casegraph.graph.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the best simple routes between two, the shortest first, by going towards each other from both ends. Whoever has
 * too many ties is not followed along them: a route through such a hub is found by those on both sides of it reaching
 * it. What lies between two hubs and nowhere else is looked at in part, and then the search says so.
 */
final class RouteSearch {

    /** Fewer than this are followed from both ends at once. */
    private static final int NARROW = 300;

    private final StepReading steps;
    private final StepWeb web;
    private final RouteBounds bounds;
    private final String from;
    private final String to;
    private final RouteSide forward;
    private final RouteSide backward;
    private final Map<String, Long> degrees = new LinkedHashMap<>();
    private final Set<String> read = new LinkedHashSet<>();
    private final Map<String, StepReading.Sample> sampled = new LinkedHashMap<>();
    private final Set<List<String>> joined = new LinkedHashSet<>();
    private final Set<List<String>> bridged = new LinkedHashSet<>();
    private final RouteLimits limits = new RouteLimits();

    RouteSearch(StepReading steps, StepWeb web, String from, String to, RouteBounds bounds) {
        this.bounds = bounds;
        this.steps = steps;
        this.web = web;
        this.from = from;
        this.to = to;
        this.forward = new RouteSide(web, from);
        this.backward = new RouteSide(web, to);
    }

    RouteLimits limits() {
        return limits;
    }

    /** The routes as chains of ids. */
    List<List<String>> routes(int maxHops, int first) {
        var routes = new ArrayList<List<String>>();
        for (int length = 1; length <= maxHops && routes.size() < first; length++) {
            approach(length);
            join(length);
            bridge(length);
            var best = new BestRoutes(web, from, to, length);
            routes.addAll(best.find(from, first - routes.size()));
            if (best.isCut() || steps.isCut()) {
                limits.reached(length);
            }
        }
        return routes;
    }

    /** Goes on from both ends until nothing of this length can have been missed for want of steps. */
    private void approach(int length) {
        while (true) {
            int before = lacking(forward, backward, length);
            int behind = lacking(backward, forward, length);
            boolean meet = forward.depth() + backward.depth() >= length || isAllKnown(forward) || isAllKnown(backward);
            if (before > 1 || behind > 1 || !meet) {
                if (!advance(before, behind, length)) {
                    return;
                }
            } else if (!compare(before, behind, length)) {
                return;
            }
        }
    }

    /** Whether nobody is left whom one might reach without going through a hub. */
    private static boolean isAllKnown(RouteSide side) {
        return side.frontier().isEmpty();
    }

    /** How many more steps one side must take to reach all the hubs of the other. */
    private static int lacking(RouteSide side, RouteSide other, int length) {
        return isAllKnown(side) ? 0 : length - other.nearestHub() - side.depth();
    }

    private boolean advance(int before, int behind, int length) {
        var sides = new ArrayList<RouteSide>();
        boolean isForwardNarrow =
                forward.frontier().size() <= backward.frontier().size();
        boolean areBothNarrow = forward.frontier().size() + backward.frontier().size() <= NARROW;
        if (before > 1 || (behind <= 1 && (isForwardNarrow || areBothNarrow))) {
            sides.add(forward);
        }
        if (behind > 1 || (before <= 1 && (!isForwardNarrow || areBothNarrow))) {
            sides.add(backward);
        }
        sides.removeIf(side -> side.frontier().isEmpty());
        if (sides.isEmpty() || sides.stream().anyMatch(side -> isTooWide(side, length))) {
            return false;
        }
        var unread = sides.stream().flatMap(side -> side.frontier().stream()).filter(read::add);
        note(steps.around(unread.toList()));
        sides.forEach(RouteSide::advance);
        return true;
    }

    /** Looks whether anybody one step further is tied to a hub of the other side; whether anything new was asked. */
    private boolean compare(int before, int behind, int length) {
        boolean isNew = false;
        if (before == 1) {
            isNew |= compare(forward, backward, length);
        }
        if (behind == 1) {
            isNew |= compare(backward, forward, length);
        }
        return isNew;
    }

    private boolean compare(RouteSide side, RouteSide other, int length) {
        var hubs = side.unchecked(other.hubs());
        if (hubs.isEmpty() || isTooWide(side, length)) {
            return false;
        }
        note(steps.between(side.frontier(), hubs));
        return true;
    }

    private boolean isTooWide(RouteSide side, int length) {
        boolean isTooWide = side.frontier().size() > bounds.widest();
        if (isTooWide) {
            limits.reached(length);
        }
        return isTooWide;
    }

    private void note(Map<String, Long> hubs) {
        degrees.putAll(hubs);
        forward.noteHubs(degrees.keySet());
        backward.noteHubs(degrees.keySet());
    }

    /** Looks for ties between hubs of the two sides. */
    private void join(int length) {
        var pairs = pairs(length, 1).filter(joined::add).toList();
        if (!joinAll(pairs)) {
            pairs.forEach(pair -> limits.reached(length, pair.getFirst(), pair.getLast()));
        }
    }

    /** Whether all the ties between them have been looked at. */
    private boolean joinAll(List<List<String>> pairs) {
        var looked = pairs.subList(0, Math.min(bounds.pairs(), pairs.size()));
        return (looked.isEmpty() || steps.betweenHubs(looked)) && pairs.size() <= bounds.pairs();
    }

    /** Looks for those who stand between two hubs and are near to nobody else. */
    private void bridge(int length) {
        for (var pair : pairs(length, 2).filter(bridged::add).toList()) {
            var isFirstLess = degree(pair.getFirst()) <= degree(pair.getLast());
            var small = isFirstLess ? pair.getFirst() : pair.getLast();
            var large = isFirstLess ? pair.getLast() : pair.getFirst();
            var sample = sampled.computeIfAbsent(small, steps::some);
            var between = sample.others().stream().filter(one -> !one.equals(large));
            var hubs = steps.between(between.toList(), List.of(large)).keySet();
            boolean areAll =
                    joinAll(hubs.stream().map(hub -> List.of(hub, large)).toList());
            if (!sample.isWhole() || !areAll) {
                limits.reached(length, small, large);
            }
        }
        pairs(length, 3).forEach(pair -> limits.reached(length, pair.getFirst(), pair.getLast()));
    }

    private long degree(String hub) {
        return degrees.getOrDefault(hub, 0L);
    }

    /** Hubs of the two sides between which a route of this length may take so many steps. */
    private Stream<List<String>> pairs(int length, int between) {
        return forward.hubs().entrySet().stream().flatMap(one -> backward.hubs().entrySet().stream()
                .filter(other -> !other.getKey().equals(one.getKey()))
                .filter(other -> one.getValue() + between + other.getValue() <= length)
                .map(other -> List.of(one.getKey(), other.getKey())));
    }
}
