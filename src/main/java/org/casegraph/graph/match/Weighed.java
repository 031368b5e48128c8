package org.casegraph.graph.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casegraph.model.Readers;
import org.jspecify.annotations.Nullable;

/** What is asked about a pair, level by level. */
record Weighed(Pair pair, List<Optional<Asked>> asked) {

    private static final List<String> RANKS = List.of("publicRank", "teamRank", "sealedRank");

    static Weighed of(Pair pair, Bearer one, Bearer other, Reach reach, Between between, int count) {
        var asked = new ArrayList<Optional<Asked>>();
        List<Form> mine = List.of();
        List<Form> theirs = List.of();
        @Nullable Fit fit = null;
        for (int level = 0; level < count; level++) {
            var first = one.proper(level);
            var second = other.proper(level);
            if (!first.equals(mine) || !second.equals(theirs)) {
                mine = first;
                theirs = second;
                fit = Comparing.best(one, other, level).orElse(null);
            }
            asked.add(
                    reach.has(level)
                            ? Asked.of(one, other, fit, reach.isTogether(level), between, level)
                            : Optional.empty());
        }
        return new Weighed(pair, asked);
    }

    boolean isAnything() {
        return asked.stream().anyMatch(Optional::isPresent);
    }

    /** As whoever may know all is asked. */
    Optional<Asked> whole() {
        return asked.get(Readers.EVERYTHING);
    }

    Map<String, Object> row(States states) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("question", asked.stream().map(Weighed::question).toList());
        properties.put(
                "score",
                asked.stream().map(one -> one.map(Asked::score).orElse(0.0)).toList());
        properties.put("state", states.words(pair));
        for (int level = 0; level < asked.size(); level++) {
            var name = level < RANKS.size() ? RANKS.get(level) : "rank" + level;
            asked.get(level).ifPresent(one -> properties.put(name, rank(one)));
        }
        var row = pair.row();
        row.put("properties", properties);
        return row;
    }

    private static String question(Optional<Asked> asked) {
        return asked.map(one -> one.question().name()).orElse("");
    }

    /** Sorts the best score first, and then always alike. */
    private String rank(Asked one) {
        return String.format(Locale.ROOT, "%04d %s", 1000 - Math.round(one.score() * 1000), pair.id());
    }
}
