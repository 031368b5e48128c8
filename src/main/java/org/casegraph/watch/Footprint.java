package org.casegraph.watch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import org.casegraph.pattern.Pattern;

/**
 * Where in the graph a change may change the findings of a pattern, and how to get from there to those whom such a
 * finding is about. It is read off the query, so that it holds for patterns of the user's own.
 *
 * @param isReadable whether it could be read; otherwise any change asks for the whole pattern
 */
record Footprint(String pattern, boolean isReadable, List<Trace> traces, Set<String> types) {

    /**
     * A tie that the query matches.
     *
     * @param slack how many ties of these types may lie between a tie and the ends that the query names
     * @param goals for each role of one, the ways that together lead to whoever may be in it
     */
    record Trace(
            Set<String> types,
            boolean isDirected,
            Set<String> fromLabels,
            Set<String> toLabels,
            ActFilter fromFilter,
            ActFilter toFilter,
            int slack,
            List<List<Way>> goals) {}

    static Footprint of(Pattern pattern) {
        var shape = QueryShape.of(pattern.cypher().text());
        var roles = pattern.roles().stream()
                .filter(role -> !role.isMany())
                .map(Pattern.Role::name)
                .toList();
        var traces = new ArrayList<Trace>();
        boolean isReadable = shape.isWhole() && !shape.edges().isEmpty() && !roles.isEmpty();
        for (var edge : shape.edges()) {
            var goals = new ArrayList<List<Way>>();
            roles.forEach(role -> new Ways(shape, edge).to(role).ifPresent(goals::add));
            isReadable &= !goals.isEmpty() && !edge.types().isEmpty();
            traces.add(trace(shape, edge, goals));
        }
        var types = new TreeSet<String>();
        shape.edges().forEach(edge -> types.addAll(edge.types()));
        return new Footprint(pattern.id(), isReadable, List.copyOf(traces), types);
    }

    private static Trace trace(QueryShape shape, QueryShape.Edge edge, List<List<Way>> goals) {
        boolean isLong = edge.most() > 1;
        return new Trace(
                edge.types(),
                edge.isDirected() && !isLong,
                isLong ? Set.of() : labels(shape, edge.from()),
                isLong ? Set.of() : labels(shape, edge.to()),
                isLong ? ActFilter.ALL : filter(shape, edge.from()),
                isLong ? ActFilter.ALL : filter(shape, edge.to()),
                edge.most() - 1,
                List.copyOf(goals));
    }

    static Set<String> labels(QueryShape shape, String variable) {
        return shape.nodes().getOrDefault(variable, new LinkedHashSet<>());
    }

    static ActFilter filter(QueryShape shape, String variable) {
        return shape.filters().getOrDefault(variable, ActFilter.ALL);
    }

    /** Finds ways in the query from one tie to a role. */
    private record Ways(QueryShape shape, QueryShape.Edge edge) {

        /** Ways to a role that the query matches, or else to everything that the role may be made of. */
        Optional<List<Way>> to(String role) {
            if (shape.nodes().containsKey(role)) {
                var direct = way(role, clauses(edge.clause(), new TreeSet<>()));
                if (direct.isPresent()) {
                    return direct.map(List::of);
                }
            }
            var ways = new ArrayList<Way>();
            for (var candidate : madeOf(role)) {
                var clauses = clauses(edge.clause(), new TreeSet<>());
                var way = way(candidate, clauses(shape.firstClause(candidate), clauses));
                if (way.isEmpty()) {
                    return Optional.empty();
                }
                ways.add(way.get());
            }
            return ways.isEmpty() ? Optional.empty() : Optional.of(ways);
        }

        /** Nodes, other than acts, that a variable may be one of. */
        private SequencedSet<String> madeOf(String variable) {
            var nodes = new LinkedHashSet<String>();
            var seen = new LinkedHashSet<String>(List.of(variable));
            var open = new ArrayList<>(seen);
            while (!open.isEmpty()) {
                for (var part : shape.made().getOrDefault(open.removeFirst(), new LinkedHashSet<>())) {
                    if (shape.nodes().containsKey(part) && !labels(shape, part).contains("Act")) {
                        nodes.add(part);
                    }
                    if (seen.add(part)) {
                        open.add(part);
                    }
                }
            }
            if (nodes.isEmpty() && shape.nodes().containsKey(variable)) {
                nodes.add(variable);
            }
            return nodes;
        }

        /** The clause, and those before it without which it matches nothing. */
        private Set<Integer> clauses(int clause, Set<Integer> found) {
            if (clause < 0 || !found.add(clause)) {
                return found;
            }
            for (var other : shape.edges()) {
                if (other.clause() == clause) {
                    clauses(shape.firstClause(other.from()), found);
                    clauses(shape.firstClause(other.to()), found);
                }
            }
            return found;
        }

        /** The shortest way through what these clauses match, from either end of the tie. */
        private Optional<Way> way(String goal, Set<Integer> clauses) {
            var fromStart = new Search(shape, clauses).steps(edge.from(), goal);
            var fromEnd = new Search(shape, clauses).steps(edge.to(), goal);
            if (fromStart.isEmpty()
                    || fromEnd.isPresent()
                            && fromEnd.get().size() < fromStart.get().size()) {
                return fromEnd.map(steps -> new Way(true, steps));
            }
            return fromStart.map(steps -> new Way(false, steps));
        }
    }

    /** Breadth first, from a node of the query. */
    private record Search(QueryShape shape, Set<Integer> clauses) {

        private record Place(String node, List<Way.Step> steps) {}

        Optional<List<Way.Step>> steps(String from, String goal) {
            var seen = new LinkedHashSet<String>(List.of(from));
            var open = new ArrayList<>(List.of(new Place(from, List.of())));
            while (!open.isEmpty()) {
                var place = open.removeFirst();
                if (place.node().equals(goal)) {
                    return Optional.of(place.steps());
                }
                for (var edge : shape.edges()) {
                    next(edge, place).filter(next -> seen.add(next.node())).ifPresent(open::add);
                }
            }
            return Optional.empty();
        }

        private Optional<Place> next(QueryShape.Edge edge, Place place) {
            if (!clauses.contains(edge.clause())) {
                return Optional.empty();
            }
            if (edge.from().equals(place.node())) {
                return Optional.of(beyond(edge, edge.to(), place));
            }
            return edge.to().equals(place.node()) ? Optional.of(beyond(edge, edge.from(), place)) : Optional.empty();
        }

        private Place beyond(QueryShape.Edge edge, String other, Place place) {
            var steps = new ArrayList<>(place.steps());
            steps.add(new Way.Step(
                    edge.types(), edge.mayBeNone(), edge.most(), labels(shape, other), filter(shape, other)));
            return new Place(other, List.copyOf(steps));
        }
    }
}
