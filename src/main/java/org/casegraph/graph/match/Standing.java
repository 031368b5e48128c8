package org.casegraph.graph.match;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.casegraph.graph.Row;
import org.casegraph.graph.match.Place.Sort;

/** In which places some entities stand, and at which levels that is known. */
final class Standing {

    private final Map<Place, Map<String, Integer>> known = new LinkedHashMap<>();

    private Standing() {}

    static Standing of(Collection<String> entities, Ask ask) {
        var standing = new Standing();
        for (var sort : Sort.values()) {
            ask.rows(sort.placesQuery(), entities).forEach(row -> standing.add(sort, row));
        }
        return standing;
    }

    private void add(Sort sort, Row row) {
        known.computeIfAbsent(new Place(sort, row.text("place")), _ -> new LinkedHashMap<>())
                .merge(row.text("id"), levels(row), (one, other) -> one | other);
    }

    static int levels(Row row) {
        return row.has("support") ? Levels.of(row.numbers("support"), row.flags("seen")) : Levels.of(row.flags("seen"));
    }

    Set<Place> places() {
        return known.keySet();
    }

    /** Who stands in a place, with the levels at which that is known. */
    Map<String, Integer> in(Place place) {
        return known.getOrDefault(place, Map.of());
    }
}
