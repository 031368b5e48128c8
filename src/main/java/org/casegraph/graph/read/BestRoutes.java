package org.casegraph.graph.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The best simple routes of one length in a web, best first. Unfinished routes are taken up in the order of the best
 * that may still become of them, so that no more are looked at than need be.
 */
final class BestRoutes {

    /** So many unfinished routes are taken up at most. */
    private static final int PATIENCE = 200_000;

    private static final Comparator<Begun> BEST_FIRST =
            Comparator.comparing(Begun::promise).thenComparing(Begun::path, BestRoutes::compare);

    private final StepWeb web;
    private final String to;
    private final List<Map<String, Worth>> worthToGo;
    private boolean isCut;

    /** A route that has begun, and the best that may become of it. */
    private record Begun(List<String> path, Worth worth, Worth promise) {}

    BestRoutes(StepWeb web, String from, String to, int length) {
        this.web = web;
        this.to = to;
        this.worthToGo = worthToGo(reached(from, length), length);
    }

    /** Whether there may be better ones that were not looked at. */
    boolean isCut() {
        return isCut;
    }

    List<List<String>> find(String from, int most) {
        var found = new ArrayList<List<String>>();
        var queue = new PriorityQueue<>(BEST_FIRST);
        var promise = worthToGo.getFirst().get(from);
        if (promise != null) {
            queue.add(new Begun(List.of(from), Worth.NONE, promise));
        }
        for (int taken = 0; !queue.isEmpty() && found.size() < most; taken++) {
            if (taken == PATIENCE) {
                isCut = true;
                break;
            }
            var best = queue.poll();
            if (best.path().size() == worthToGo.size()) {
                found.add(best.path());
            } else {
                extend(best, queue);
            }
        }
        return found;
    }

    private void extend(Begun begun, PriorityQueue<Begun> queue) {
        var after = worthToGo.get(begun.path().size());
        web.around(begun.path().getLast()).forEach((next, step) -> {
            var rest = after.get(next);
            if (rest != null && !begun.path().contains(next)) {
                var path = new ArrayList<>(begun.path());
                path.add(next);
                var worth = begun.worth().and(Worth.of(step));
                queue.add(new Begun(path, worth, worth.and(rest)));
            }
        });
    }

    /** Who may stand at each place of a route. */
    private List<Set<String>> reached(String from, int length) {
        var left = distances(length);
        var reached = new ArrayList<Set<String>>(List.of(Set.of(from)));
        for (int place = 1; place <= length; place++) {
            var next = new LinkedHashSet<String>();
            for (var one : reached.getLast()) {
                for (var other : web.around(one).keySet()) {
                    if (left.getOrDefault(other, length) <= length - place && other.equals(to) == (place == length)) {
                        next.add(other);
                    }
                }
            }
            next.remove(from);
            reached.add(next);
        }
        return reached;
    }

    /** How many ties everybody is away from the goal, if it is less than a length. */
    private Map<String, Integer> distances(int length) {
        var distances = new LinkedHashMap<String, Integer>();
        distances.put(to, 0);
        List<String> last = List.of(to);
        for (int distance = 1; distance < length; distance++) {
            var next = new ArrayList<String>();
            for (var one : last) {
                for (var other : web.around(one).keySet()) {
                    if (distances.putIfAbsent(other, distance) == null) {
                        next.add(other);
                    }
                }
            }
            last = next;
        }
        return distances;
    }

    /** The best that may come from each on to the goal, at each place of a route. */
    private List<Map<String, Worth>> worthToGo(List<Set<String>> reached, int length) {
        var worth = new ArrayList<Map<String, Worth>>();
        Map<String, Worth> after = new LinkedHashMap<>();
        if (reached.getLast().contains(to)) {
            after.put(to, Worth.NONE);
        }
        worth.add(after);
        for (int i = length - 1; i >= 0; i--) {
            var here = new LinkedHashMap<String, Worth>();
            for (var one : reached.get(i)) {
                for (var step : web.around(one).entrySet()) {
                    var rest = after.get(step.getKey());
                    if (rest != null) {
                        here.merge(one, Worth.of(step.getValue()).and(rest), Worth::orBetter);
                    }
                }
            }
            worth.addFirst(here);
            after = here;
        }
        return worth;
    }

    /** The lesser id at the first place where two differ; a beginning comes before what goes on from it. */
    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
