package org.casegraph.watch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import org.casegraph.graph.Touched.Link;
import org.casegraph.graph.watch.Surroundings;
import org.casegraph.graph.watch.Surroundings.ActWords;

/**
 * Whom findings may be about that a change bears on. It walks from what was touched, through the graph as it is now
 * and the touched ties as they were before, to those in one role of a pattern: the role that leads to the fewest.
 */
final class Affected {

    /** Fewer than this are not worth a look for still fewer. */
    private static final long FEW = 200;

    private final Surroundings graph;
    private final Set<String> entities;
    private final Set<Link> links;
    private final Map<String, List<Link>> touching = new LinkedHashMap<>();
    private final Map<String, ActWords> acts;
    private final Map<List<Object>, SequencedSet<String>> walked = new LinkedHashMap<>();

    Affected(Surroundings graph, Collection<String> entities, Collection<Link> links) {
        this.graph = graph;
        this.entities = new LinkedHashSet<>(entities);
        this.links = new LinkedHashSet<>(links);
        var ids = new LinkedHashSet<String>();
        for (var link : this.links) {
            touching.computeIfAbsent(link.from(), _ -> new ArrayList<>()).add(link);
            touching.computeIfAbsent(link.to(), _ -> new ArrayList<>()).add(link);
            ids.add(link.from());
            ids.add(link.to());
        }
        ids.removeIf(id -> !kind(id).equals("act"));
        this.acts = graph.acts(ids);
    }

    /** Ids of those whom findings of a pattern may be about that may be different now. */
    SequencedSet<String> by(Footprint footprint) {
        var ids = new LinkedHashSet<String>();
        footprint.traces().forEach(trace -> ids.addAll(by(trace)));
        ids.removeIf(id -> kind(id).equals("act"));
        return ids;
    }

    /** Whether anything of a kind was touched that a pattern speaks of at all. */
    boolean concerns(Footprint footprint) {
        return !entities.isEmpty()
                || links.stream().anyMatch(link -> footprint.types().contains(link.type()));
    }

    private SequencedSet<String> by(Footprint.Trace trace) {
        var starts = new LinkedHashSet<String>();
        var ends = new LinkedHashSet<String>();
        for (var link : links) {
            if (trace.types().contains(link.type())) {
                add(link.from(), link.to(), trace, starts, ends);
                if (!trace.isDirected()) {
                    add(link.to(), link.from(), trace, starts, ends);
                }
            }
        }
        entities.forEach(entity -> addEntity(entity, trace, starts, ends));
        return starts.isEmpty() && ends.isEmpty() ? new LinkedHashSet<>() : lightest(trace, starts, ends);
    }

    private void add(String from, String to, Footprint.Trace trace, Set<String> starts, Set<String> ends) {
        if (fits(from, trace.fromLabels(), trace.fromFilter()) && fits(to, trace.toLabels(), trace.toFilter())) {
            starts.add(from);
            ends.add(to);
        }
    }

    /** An entity that came, went or changed is an end of each of its ties. */
    private void addEntity(String entity, Footprint.Trace trace, Set<String> starts, Set<String> ends) {
        if (fits(entity, trace.fromLabels(), trace.fromFilter())) {
            starts.add(entity);
            ends.addAll(around(Set.of(entity), trace.types(), trace.toLabels(), trace.toFilter()));
        }
        if (fits(entity, trace.toLabels(), trace.toFilter())) {
            ends.add(entity);
            starts.addAll(around(Set.of(entity), trace.types(), trace.fromLabels(), trace.fromFilter()));
        }
    }

    private SequencedSet<String> lightest(Footprint.Trace trace, Set<String> starts, Set<String> ends) {
        SequencedSet<String> best = new LinkedHashSet<>();
        long least = Long.MAX_VALUE;
        var goals = new ArrayList<>(trace.goals());
        goals.sort(java.util.Comparator.comparingInt(Affected::length));
        for (var goal : goals) {
            var ids = reached(goal, trace, starts, ends);
            long weight = ids.isEmpty() ? 0 : graph.weight(ids);
            if (weight < least) {
                best = ids;
                least = weight;
            }
            if (least < FEW) {
                break;
            }
        }
        return best;
    }

    private static int length(List<Way> goal) {
        return goal.stream().mapToInt(way -> way.steps().size()).max().orElse(0);
    }

    private SequencedSet<String> reached(List<Way> goal, Footprint.Trace trace, Set<String> starts, Set<String> ends) {
        var reached = new LinkedHashSet<String>();
        for (var way : goal) {
            var begin = within(way.fromEnd() ? ends : starts, trace);
            for (var step : way.steps()) {
                begin = walk(begin, step);
            }
            reached.addAll(begin);
        }
        return reached;
    }

    /** A tie may be one of several in a row. */
    private SequencedSet<String> within(Set<String> ids, Footprint.Trace trace) {
        var slack = new Way.Step(trace.types(), true, trace.slack(), Set.of(), ActFilter.ALL);
        return trace.slack() == 0 ? new LinkedHashSet<>(ids) : walk(new LinkedHashSet<>(ids), slack);
    }

    private SequencedSet<String> walk(SequencedSet<String> ids, Way.Step step) {
        var reached = new LinkedHashSet<String>();
        if (step.mayStay()) {
            reached.addAll(ids);
        }
        SequencedSet<String> front = ids;
        for (int i = 1; i <= step.most() && !front.isEmpty(); i++) {
            boolean isLast = i == step.most();
            front = around(
                    front, step.types(), isLast ? step.labels() : Set.of(), isLast ? step.filter() : ActFilter.ALL);
            reached.addAll(front);
        }
        return reached;
    }

    private SequencedSet<String> around(Set<String> ids, Set<String> types, Set<String> labels, ActFilter filter) {
        return walked.computeIfAbsent(List.of(ids, types, labels, filter), _ -> {
            var found = graph.around(ids, types, filter.kinds(), filter.categories());
            for (var id : ids) {
                for (var link : touching.getOrDefault(id, List.of())) {
                    if (types.contains(link.type())) {
                        found.add(link.from().equals(id) ? link.to() : link.from());
                    }
                }
            }
            found.removeIf(id -> !fits(id, labels, filter));
            return found;
        });
    }

    private boolean fits(String id, Set<String> labels, ActFilter filter) {
        boolean isLabelled = labels.isEmpty()
                || labels.stream().anyMatch(label -> label.equalsIgnoreCase(kind(id)) || isEntity(label, id));
        return isLabelled && (!kind(id).equals("act") || filter.allows(acts.get(id)));
    }

    private static boolean isEntity(String label, String id) {
        return label.equals("Entity") && !kind(id).equals("act");
    }

    /** The word that an id begins with. */
    private static String kind(String id) {
        return id.substring(0, Math.max(0, id.indexOf('-')));
    }
}
