package org.casegraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a change makes of the facts on which statements differ. */
final class DisputeChanges {

    private final GraphWrites writes;
    private final WriteTransaction transaction;
    private final Collection<String> entities;
    private final Map<Difference, String> before;

    /** Looks at what there is before the change; entities are those that it may touch. */
    DisputeChanges(GraphWrites writes, WriteTransaction transaction, Collection<String> entities) {
        this.writes = writes;
        this.transaction = transaction;
        this.entities = List.copyOf(entities);
        this.before = look();
    }

    /** The same statements that differ in the same are one difference, by whatever id their fact goes. */
    private record Difference(String aspect, List<String> statements) {}

    private Map<Difference, String> look() {
        var found = new LinkedHashMap<Difference, String>();
        for (var row : writes.read(transaction, "disputes_about", entities)) {
            found.put(
                    new Difference(row.text("aspect"), row.texts("statements")),
                    row.text("id") + " " + row.text("levels"));
        }
        return found;
    }

    /** Those that came and those that went since, each with the clearances at which there is one. */
    Map<String, Object> since() {
        var after = look();
        var changes = new LinkedHashMap<String, Object>();
        changes.put("appeared", missing(after, before));
        changes.put("gone", missing(before, after));
        return changes;
    }

    private static List<String> missing(Map<Difference, String> of, Map<Difference, String> in) {
        var missing = new ArrayList<String>();
        of.forEach((difference, id) -> {
            if (!in.containsKey(difference)) {
                missing.add(id);
            }
        });
        return missing;
    }
}
