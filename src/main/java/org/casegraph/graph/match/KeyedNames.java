package org.casegraph.graph.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.ReadDoor;
import org.casegraph.graph.read.Entity;
import org.casegraph.identity.NameKeys;
import org.casegraph.model.EntityKind;
import org.springframework.stereotype.Component;

/** Looks names up by the keys they share with others, many at a time. */
@Component
final class KeyedNames {

    private static final int AT_ONCE = 200;

    private final ReadDoor door;
    private final CypherFiles files;

    KeyedNames(ReadDoor door, CypherFiles files) {
        this.door = door;
        this.files = files;
    }

    /** How much is looked at for each that is asked: how many names its keys may have together, how many are offered. */
    enum Effort {
        THOROUGH(2_000, 200),
        /** Where somebody waits while she types. */
        QUICK(600, 60);

        private final long budget;
        private final long most;

        Effort(long budget, long most) {
            this.budget = budget;
            this.most = most;
        }
    }

    /** What is looked up: names of this kind that have some of these keys. */
    record Asked(EntityKind kind, List<String> keys) {}

    /** A name and somebody who bears it. */
    record Borne(String value, Entity entity) {}

    /** For each that is asked, the names that share most with it and who bears them, as far as the viewer may know. */
    List<List<Borne>> of(List<Asked> asked, Effort effort, Viewer viewer) {
        var found = new ArrayList<List<Borne>>();
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            found.addAll(some(asked.subList(from, Math.min(asked.size(), from + AT_ONCE)), effort, viewer));
        }
        return found;
    }

    private List<List<Borne>> some(List<Asked> asked, Effort effort, Viewer viewer) {
        var counts = counts(asked, effort, viewer);
        var found = new ArrayList<List<Borne>>();
        var rows = new ArrayList<Map<String, Object>>();
        for (var one : asked) {
            var keys = rarest(one.keys(), counts, effort.budget);
            if (!keys.isEmpty()) {
                rows.add(row(found.size(), one.kind(), keys));
            }
            found.add(new ArrayList<>());
        }
        if (!rows.isEmpty()) {
            var parameters = new LinkedHashMap<String, Object>();
            parameters.put("asked", rows);
            parameters.put("most", effort.most);
            parameters.put("readers", (long) viewer.readers().rank());
            for (var row : door.read(files.read("names_sharing_keys"), parameters)) {
                found.get((int) row.number("number")).add(new Borne(row.text("value"), Entity.of(row)));
            }
        }
        return found;
    }

    private static Map<String, Object> row(int number, EntityKind kind, List<String> keys) {
        var row = new LinkedHashMap<String, Object>();
        row.put("number", (long) number);
        row.put("kind", kind.name());
        row.put("keys", keys);
        return row;
    }

    /** How many names have each key. Where not all can be looked at, only those count that the viewer may know. */
    private Map<String, Long> counts(List<Asked> asked, Effort effort, Viewer viewer) {
        var counts = counts(asked.stream().flatMap(one -> one.keys().stream()), "name_key_counts", effort, viewer);
        var common = asked.stream()
                .map(Asked::keys)
                .filter(keys -> keys.stream()
                                .mapToLong(key -> counts.getOrDefault(key, 0L))
                                .sum()
                        > effort.budget)
                .flatMap(List::stream)
                .distinct()
                .toList();
        var known = counts(common.stream(), "known_name_key_counts", effort, viewer);
        common.forEach(counts::remove);
        counts.putAll(known);
        return counts;
    }

    private Map<String, Long> counts(Stream<String> keys, String query, Effort effort, Viewer viewer) {
        var asked = keys.distinct().toList();
        var counts = new HashMap<String, Long>();
        if (!asked.isEmpty()) {
            var parameters = new LinkedHashMap<String, Object>();
            parameters.put("keys", asked);
            parameters.put("most", effort.budget + 1);
            parameters.put("readers", (long) viewer.readers().rank());
            door.read(files.read(query), parameters).forEach(row -> counts.put(row.text("key"), row.number("names")));
        }
        return counts;
    }

    /**
     * The keys that few names have, as many as the budget buys, and one at least: a key that very many names share tells
     * little, and names that are alike share rarer ones too. The key of the whole name always counts.
     */
    private static List<String> rarest(List<String> keys, Map<String, Long> counts, long budget) {
        var sorted = keys.stream()
                .filter(counts::containsKey)
                .sorted(Comparator.comparing((String key) -> !key.startsWith(NameKeys.FOLDED))
                        .thenComparing(counts::get)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        var chosen = new ArrayList<String>();
        long cost = 0;
        for (var key : sorted) {
            cost += counts.getOrDefault(key, 0L);
            if (chosen.stream().anyMatch(one -> one.startsWith(NameKeys.BLOCKING)) && cost > budget) {
                break;
            }
            chosen.add(key);
        }
        return chosen;
    }
}
