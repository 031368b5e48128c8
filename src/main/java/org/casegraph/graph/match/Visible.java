package org.casegraph.graph.match;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casegraph.graph.match.Place.Sort;

/** To whom some entities are visible, and whom they bring together: once they are gone, nobody can be asked. */
record Visible(Map<String, Long> ranks, Map<String, Set<String>> together) {

    static Visible of(Collection<String> entities, Ask ask) {
        var ranks = new LinkedHashMap<String, Long>();
        ask.rows("match_ranks", entities).forEach(row -> ranks.put(row.text("id"), row.number("clearance")));
        return new Visible(ranks, together(ranks.keySet(), ask));
    }

    private static Map<String, Set<String>> together(Collection<String> entities, Ask ask) {
        var places = entities.stream()
                .flatMap(id -> List.of(new Place(Sort.CASE, id), new Place(Sort.NEIGHBOUR, id)).stream())
                .toList();
        var together = new LinkedHashMap<String, Set<String>>();
        new Crowds(ask).of(places, 0).forEach((place, crowd) -> together.computeIfAbsent(
                        place.id(), _ -> new LinkedHashSet<>())
                .addAll(crowd.members().keySet()));
        return together;
    }

    /** Those whom entities brought together, or bring together now, that others may see now than before. */
    Set<String> changed(Collection<String> named, Ask ask) {
        var now = new LinkedHashMap<String, Long>();
        ask.rows("match_ranks", named).forEach(row -> now.put(row.text("id"), row.number("clearance")));
        var changed = new LinkedHashSet<String>();
        ranks.forEach((id, rank) -> {
            if (!rank.equals(now.get(id))) {
                changed.add(id);
            }
        });
        var all = new LinkedHashSet<String>();
        changed.forEach(id -> all.addAll(together.getOrDefault(id, Set.of())));
        together(changed, ask).values().forEach(all::addAll);
        return all;
    }
}
