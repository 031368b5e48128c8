package org.casegraph.graph.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what lies around entities. */
@Component
public final class NeighbourhoodReader {

    private final EntityReader entities;
    private final Surroundings surroundings;

    NeighbourhoodReader(EntityReader entities, Surroundings surroundings) {
        this.entities = entities;
        this.surroundings = surroundings;
    }

    /**
     * What to gather.
     *
     * @param relations relations and kinds of acts to follow, null for all
     * @param first the greatest number of entities
     */
    public record Question(
            List<String> of, int hops, @Nullable List<String> relations, @Nullable LocalDate asOf, int first) {}

    /** One statement for relations and one for acts at each hop, however many entities there are. */
    public Subgraph read(Question question, Viewer viewer) {
        var nodes = new LinkedHashMap<String, Entity>();
        entities.byIds(question.of(), viewer).values().forEach(entity -> nodes.put(entity.id(), entity));
        var ties = new LinkedHashMap<String, Tie>();
        var bounds = new Surroundings.Bounds(question.relations(), 1, question.asOf(), question.first() + 1);
        boolean isTruncated = false;
        List<String> frontier = List.copyOf(nodes.keySet());
        for (int hop = 0; hop < question.hops() && !frontier.isEmpty(); hop++) {
            var found = surroundings.of(frontier, bounds, viewer);
            var reached = new ArrayList<String>();
            for (var tie : found) {
                isTruncated |= !add(tie, nodes, reached, question.first());
                if (nodes.containsKey(tie.from().id())
                        && nodes.containsKey(tie.to().id())) {
                    ties.put(tie.id(), tie);
                }
            }
            frontier = reached;
        }
        return new Subgraph(List.copyOf(nodes.values()), List.copyOf(ties.values()), isTruncated);
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
