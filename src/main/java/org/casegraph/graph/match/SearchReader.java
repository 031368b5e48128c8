package org.casegraph.graph.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.access.Viewer;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.Past;
import org.casegraph.graph.ReadDoor;
import org.casegraph.graph.Row;
import org.casegraph.graph.read.Entity;
import org.casegraph.model.EntityKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds entities by name. */
@Component
public final class SearchReader {

    private final ReadDoor door;
    private final CypherFiles files;

    SearchReader(ReadDoor door, CypherFiles files) {
        this.door = door;
        this.files = files;
    }

    /**
     * An entity that was found.
     *
     * @param score 1 where every word fits
     * @param matched the form of the name that fits best
     */
    public record Found(double score, String matched, Entity entity) {}

    /** All that match, the best first; the database offers the thousand best names. */
    public List<Found> search(String text, @Nullable List<EntityKind> kinds, Viewer viewer) {
        var words = new SearchWords(text);
        if (words.isEmpty()) {
            return List.of();
        }
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        parameters.put("query", words.query());
        parameters.put("kinds", kinds == null ? null : kinds.stream().map(EntityKind::name).toList());
        parameters.put("clearance", (long) viewer.clearance().rank());
        var best = new LinkedHashMap<String, Found>();
        for (var row : rows(parameters)) {
            var found = new Found(words.score(row.text("value")), row.text("value"), Entity.of(row));
            best.merge(found.entity().id(), found, (one, other) -> BEST_FIRST.compare(one, other) <= 0 ? one : other);
        }
        return best.values().stream()
                .filter(found -> found.score() > 0)
                .sorted(BEST_FIRST)
                .toList();
    }

    /**
     * In a transaction that has deleted a relationship the index of names leaves out the node with that same number.
     * So in the past the names of the present are looked through as well.
     */
    private List<Row> rows(Map<String, @Nullable Object> parameters) {
        var rows = new ArrayList<>(door.read(files.read("entities_named"), parameters));
        if (Past.current().isPresent()) {
            var names = Past.inPresent(() -> door.read(files.read("names_matching"), parameters)).stream()
                    .map(row -> row.text("id"))
                    .toList();
            parameters.put("names", names);
            rows.addAll(door.read(files.read("entities_bearing"), parameters));
        }
        return rows;
    }

    private static final Comparator<Found> BEST_FIRST = Comparator.comparingDouble((Found found) -> -found.score())
            .thenComparing(found -> found.matched().length())
            .thenComparing(Found::matched)
            .thenComparing(found -> found.entity().id());
}
