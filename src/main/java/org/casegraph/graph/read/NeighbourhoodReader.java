package org.casegraph.graph.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.casegraph.access.Viewer;
import org.springframework.stereotype.Component;

/** Reads what lies around entities. */
@Component
public final class NeighbourhoodReader {

    private final EntityReader entities;
    private final Surroundings surroundings;
    private final TieCounts counts;

    NeighbourhoodReader(EntityReader entities, Surroundings surroundings, TieCounts counts) {
        this.entities = entities;
        this.surroundings = surroundings;
        this.counts = counts;
    }

    /**
     * What to gather.
     *
     * @param first the greatest number of entities
     */
    public record Question(List<String> of, int hops, TieFilter filter, int first) {}

    /** One statement for relations and one for acts at each hop, however many entities there are. */
    public Subgraph read(Question question, Viewer viewer) {
        var nodes = new LinkedHashMap<String, Entity>();
        entities.byIds(question.of(), viewer).values().forEach(entity -> nodes.put(entity.id(), entity));
        var ties = new LinkedHashMap<String, Tie>();
        var followed = new LinkedHashSet<String>();
        var hubs = new LinkedHashSet<String>();
        boolean isTruncated = false;
        List<String> frontier = List.copyOf(nodes.keySet());
        for (int hop = 0; hop < question.hops() && !frontier.isEmpty(); hop++) {
            followed.addAll(frontier);
            var found = surroundings.of(frontier, question.filter(), question.first() + 1, viewer);
            var reached = new ArrayList<String>();
            for (var tie : found.ties()) {
                isTruncated |= !add(tie, nodes, reached, question.first());
                if (nodes.containsKey(tie.from().id())
                        && nodes.containsKey(tie.to().id())) {
                    ties.put(tie.id(), tie);
                }
            }
            hubs.addAll(found.cut());
            isTruncated |= !found.cut().isEmpty();
            frontier = reached;
        }
        var left = isTruncated ? counts.left(followed, ties.values(), question.filter(), viewer) : List.<TieCount>of();
        return new Subgraph(
                List.copyOf(nodes.values()), List.copyOf(ties.values()), isTruncated, left, named(hubs, nodes));
    }

    private static List<Entity> named(Set<String> ids, Map<String, Entity> nodes) {
        return ids.stream()
                .map(nodes::get)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** Whether there was room for both ends. */
    private static boolean add(Tie tie, Map<String, Entity> nodes, List<String> reached, int most) {
        for (var end : List.of(tie.from(), tie.to())) {
            if (nodes.containsKey(end.id())) {
                continue;
            }
            if (nodes.size() >= most) {
                return false;
            }
            nodes.put(end.id(), end);
            reached.add(end.id());
        }
        return true;
    }
}
