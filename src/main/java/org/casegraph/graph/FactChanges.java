package org.casegraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a change of statements did to the acts and relations of the projection, by their ids.
 *
 * @param strengthened more independent origins speak for them than before
 * @param contradicted somebody denies them who did not before
 * @param gone nothing speaks of them any more
 */
public record FactChanges(List<String> added, List<String> strengthened, List<String> contradicted, List<String> gone) {

    public FactChanges {
        added = List.copyOf(added);
        strengthened = List.copyOf(strengthened);
        contradicted = List.copyOf(contradicted);
        gone = List.copyOf(gone);
    }

    /** What nobody knows yet, because all is projected together in the end. */
    static final FactChanges LATER = new FactChanges(List.of(), List.of(), List.of(), List.of());

    /** Whether it is not known yet. */
    public boolean areLater() {
        return this == LATER;
    }

    /** How many origins speak for a fact and against it. */
    record Weight(long support, long denied) {}

    static FactChanges between(
            Map<String, Weight> before, List<Map<String, Object>> ties, List<Map<String, Object>> acts) {
        var after = new java.util.LinkedHashMap<String, Weight>();
        ties.forEach(row -> weigh(row, after));
        acts.forEach(row -> weigh(row, after));
        var added = new ArrayList<String>();
        var strengthened = new ArrayList<String>();
        var contradicted = new ArrayList<String>();
        after.forEach((id, weight) -> {
            var old = before.get(id);
            if (old == null) {
                added.add(id);
            } else if (weight.support() > old.support()) {
                strengthened.add(id);
            }
            if (weight.denied() > 0 && (old == null || old.denied() == 0)) {
                contradicted.add(id);
            }
        });
        var gone = before.keySet().stream().filter(id -> !after.containsKey(id)).toList();
        return new FactChanges(added, strengthened, contradicted, gone);
    }

    private static void weigh(Map<String, Object> row, Map<String, Weight> weights) {
        if (!(row.get("properties") instanceof Map<?, ?> properties)) {
            throw new IllegalArgumentException("A projected fact has properties: " + row.keySet());
        }
        var id = String.valueOf(properties.get("id"));
        weights.put(id, new Weight(last(properties.get("support")), last(properties.get("denied"))));
    }

    private static long last(@org.jspecify.annotations.Nullable Object levels) {
        return levels instanceof List<?> list && list.getLast() instanceof Long count ? count : 0;
    }
}
