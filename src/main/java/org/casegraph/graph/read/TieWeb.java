package org.casegraph.graph.read;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Ties by the entities that they join. */
final class TieWeb {

    private static final Comparator<Tie> STRONGEST_FIRST = Comparator.comparingInt((Tie tie) -> -tie.origins())
            .thenComparing(Tie::isLoose)
            .thenComparing(tie -> tie.act() != null)
            .thenComparing(Tie::id);

    private final Map<String, Map<String, Map<String, Tie>>> ties = new LinkedHashMap<>();
    private final Map<String, Entity> entities = new LinkedHashMap<>();

    void add(Tie tie) {
        entities.putIfAbsent(tie.from().id(), tie.from());
        entities.putIfAbsent(tie.to().id(), tie.to());
        join(tie.from(), tie.to(), tie);
        join(tie.to(), tie.from(), tie);
    }

    /** The step from one to its neighbour, along all ties between the two; nothing where there is none. */
    Optional<Route.Hop> hop(String from, String to) {
        var between = ties.getOrDefault(from, Map.of()).getOrDefault(to, Map.of()).values().stream()
                .sorted(STRONGEST_FIRST)
                .toList();
        return between.isEmpty() ? Optional.empty() : Optional.of(new Route.Hop(entity(from), entity(to), between));
    }

    private void join(Entity one, Entity other, Tie tie) {
        ties.computeIfAbsent(one.id(), _ -> new TreeMap<>())
                .computeIfAbsent(other.id(), _ -> new LinkedHashMap<>())
                .putIfAbsent(tie.id(), tie);
    }

    private Entity entity(String id) {
        return Objects.requireNonNull(entities.get(id));
    }
}
