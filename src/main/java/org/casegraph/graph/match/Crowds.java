package org.casegraph.graph.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.graph.Row;
import org.casegraph.graph.match.Place.Sort;

/** Counts who stands in some places, for each readers, never looking at more than is needed. */
final class Crowds {

    private final Ask ask;

    Crowds(Ask ask) {
        this.ask = ask;
    }

    /** @param beyond how many beyond the most are to be counted exactly */
    Map<Place, Crowd> of(Collection<Place> places, int beyond) {
        var crowds = new LinkedHashMap<Place, Crowd>();
        for (var sort : Sort.values()) {
            var ids = places.stream()
                    .filter(place -> place.sort() == sort)
                    .map(Place::id)
                    .toList();
            ids.forEach(id -> {
                var place = new Place(sort, id);
                crowds.put(place, new Crowd(place, new int[ask.count()], new LinkedHashMap<>()));
            });
            count(sort, ids, beyond, crowds);
        }
        return crowds;
    }

    /** What is too crowded for the few who may know all may be empty enough for others, who see less of it. */
    private void count(Sort sort, List<String> ids, int beyond, Map<Place, Crowd> crowds) {
        int level = ask.level().rank();
        var crowded = count(sort, ids, level, everybody(), beyond, crowds);
        for (int other = 0;
                other < ask.count() && !crowded.isEmpty() && ask.level().readEverything();
                other++) {
            if (other != level) {
                count(sort, crowded, other, 1 << other, beyond, crowds);
            }
        }
    }

    /** Counts as some readers see the places; answers those that are too crowded for them. */
    private List<String> count(
            Sort sort, List<String> ids, int level, int settled, int beyond, Map<Place, Crowd> crowds) {
        var crowded = new ArrayList<String>();
        for (var row : members(sort, ids, level, sort.most(), beyond)) {
            var crowd = crowds.get(new Place(sort, row.text("place")));
            if (crowd == null) {
                continue;
            }
            int size = Math.toIntExact(row.number("size"));
            if (size > sort.most()) {
                crowd.sizes()[level] = size;
                crowded.add(row.text("place"));
            } else {
                settle(crowd, settled, row.rows("members"));
            }
        }
        return crowded;
    }

    /** All who see no more than is asked for here. */
    private int everybody() {
        return ask.level().readEverything()
                ? -1 >>> Integer.SIZE - ask.count()
                : 1 << ask.level().rank();
    }

    private static void settle(Crowd crowd, int settled, List<Row> members) {
        for (var member : members) {
            int levels = Standing.levels(member) & settled;
            crowd.members().merge(member.text("id"), levels, (one, other) -> one | other);
        }
        for (int each = 0; each < crowd.sizes().length; each++) {
            int at = each;
            if (Levels.at(settled, at)) {
                crowd.sizes()[each] = (int) crowd.members().values().stream()
                        .filter(levels -> Levels.at(levels, at))
                        .count();
            }
        }
    }

    /** All who stand in some places at a level, however many. */
    List<String> everybody(Sort sort, List<String> ids, int level, int most) {
        return members(sort, ids, level, most, 0).stream()
                .flatMap(row -> row.rows("members").stream())
                .map(member -> member.text("id"))
                .distinct()
                .toList();
    }

    private List<Row> members(Sort sort, List<String> ids, int level, int most, int beyond) {
        var bounds = new LinkedHashMap<String, Object>();
        bounds.put("readers", (long) level);
        bounds.put("most", (long) most);
        bounds.put("look", (long) most + beyond + 1);
        return ask.rows(sort.membersQuery(), ids, bounds);
    }
}
