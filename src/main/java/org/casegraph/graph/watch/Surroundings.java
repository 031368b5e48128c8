package org.casegraph.graph.watch;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.ReadDoor;
import org.jspecify.annotations.Nullable;

/** Looks around in the graph, whoever may know what is there: for finding out what a change may have changed. */
public final class Surroundings {

    private final ReadDoor door;
    private final CypherFiles files;

    public Surroundings(ReadDoor door, CypherFiles files) {
        this.door = door;
        this.files = files;
    }

    /** The kind and category of an act. */
    public record ActWords(String kind, String category) {}

    /**
     * Ids of entities and acts that hang together with some others by one of these relations or roles.
     *
     * @param kinds of acts that count, null for all
     * @param categories of acts that count, null for all
     */
    public SequencedSet<String> around(
            Collection<String> ids,
            Collection<String> types,
            @Nullable Collection<String> kinds,
            @Nullable Collection<String> categories) {
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        parameters.put("ids", List.copyOf(ids));
        parameters.put("types", List.copyOf(types));
        parameters.put("kinds", kinds == null ? null : List.copyOf(kinds));
        parameters.put("categories", categories == null ? null : List.copyOf(categories));
        var found = new LinkedHashSet<String>();
        door.read(files.read("surroundings"), parameters).forEach(row -> found.add(row.text("id")));
        return found;
    }

    /** How much hangs on some entities, by a rough count that takes no time. */
    public long weight(Collection<String> ids) {
        return door.read(files.read("weight_of_entities"), Map.of("ids", List.copyOf(ids)))
                .getFirst()
                .number("weight");
    }

    public Map<String, ActWords> acts(Collection<String> ids) {
        var acts = new LinkedHashMap<String, ActWords>();
        door.read(files.read("words_of_acts"), Map.of("ids", List.copyOf(ids)))
                .forEach(row -> acts.put(
                        row.text("id"),
                        new ActWords(row.text("kind"), row.maybeText("category").orElse(""))));
        return acts;
    }

    /** Ids of the cases that some acts and some entities belong to, by what a viewer of this rank may know. */
    public List<String> cases(Collection<String> acts, Collection<String> entities, int clearance) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("acts", List.copyOf(acts));
        parameters.put("entities", List.copyOf(entities));
        parameters.put("readers", (long) clearance);
        return door.read(files.read("cases_of"), parameters).stream()
                .map(row -> row.text("id"))
                .toList();
    }
}
