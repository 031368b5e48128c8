package org.casegraph.graph.match;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casegraph.graph.match.Place.Sort;

/** To whom some entities are visible, and whom they bring together: once they are gone, nobody can be asked. */
record Visible(Map<String, Integer> levels, Map<String, Set<String>> together) {

    static Visible of(Collection<String> entities, Ask ask) {
        var levels = new LinkedHashMap<String, Integer>();
        ask.rows("match_ranks", entities).forEach(row -> levels.put(row.text("id"), Levels.of(row.flags("seen"))));
        return new Visible(levels, together(levels.keySet(), ask));
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
        var now = new LinkedHashMap<String, Integer>();
        ask.rows("match_ranks", named).forEach(row -> now.put(row.text("id"), Levels.of(row.flags("seen"))));
        var changed = new LinkedHashSet<String>();
        levels.forEach((id, known) -> {
            if (!known.equals(now.get(id))) {
                changed.add(id);
            }
        });
        var all = new LinkedHashSet<String>();
        changed.forEach(id -> all.addAll(together.getOrDefault(id, Set.of())));
        together(changed, ask).values().forEach(all::addAll);
        return all;
    }
}
