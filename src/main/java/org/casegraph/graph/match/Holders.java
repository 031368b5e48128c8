package org.casegraph.graph.match;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.casegraph.graph.match.Doing.Part;

/** Who has which part in some cases under a name. */
final class Holders {

    private record Held(String inCase, String key) {}

    private final Map<Held, Map<String, Integer>> known = new LinkedHashMap<>();

    private final int count;

    private Holders(int count) {
        this.count = count;
    }

    static Holders in(Collection<String> cases, Ask ask) {
        var holders = new Holders(ask.count());
        for (var row : ask.rows("match_holders_in", cases)) {
            var part = new Part(row.text("role"), row.text("kind"), "", 0, row.text("place"), "", 0);
            holders.known
                    .computeIfAbsent(new Held(part.inCase(), part.key()), _ -> new LinkedHashMap<>())
                    .merge(row.text("id"), Levels.of(row.flags("seen")), (one, other) -> one | other);
        }
        return holders;
    }

    /** The levels at which exactly one of a pair, and nobody else, is known by name to have a part. */
    int only(Part part, Pair pair) {
        var named = known.getOrDefault(new Held(part.inCase(), part.key()), Map.of());
        int levels = Levels.NONE;
        for (int level = 0; level < count; level++) {
            int at = level;
            var there = named.entrySet().stream()
                    .filter(entry -> Levels.at(entry.getValue(), at))
                    .map(Map.Entry::getKey)
                    .toList();
            boolean isOfPair = there.contains(pair.one()) || there.contains(pair.other());
            levels |= there.size() == 1 && isOfPair ? 1 << level : 0;
        }
        return levels;
    }
}
