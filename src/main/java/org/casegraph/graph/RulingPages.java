package org.casegraph.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import org.casegraph.access.Viewer;
import org.casegraph.model.Clearance;
import org.jspecify.annotations.Nullable;

/** All rulings that a viewer may know of, those taken back included, in a stable order. */
public final class RulingPages {

    private static final long PAGE = 1_000;

    /** What followed from a judgement is kept for viewers of every clearance, and each may read her own. */
    private static final Set<String> NOT_EXPORTED =
            Set.of(Row.LABELS, "appeared", "gone", "ownClearance", "ownSeen", "seen");

    private final ReadDoor door;
    private final CypherFiles files;

    RulingPages(ReadDoor door, CypherFiles files) {
        this.door = door;
        this.files = files;
    }

    /** Hands over each as fields with plain values; the first, {@code ruling}, says what kind of ruling it is. */
    public void forEach(Viewer viewer, Consumer<SequencedMap<String, @Nullable Object>> reader) {
        var page = after("", viewer);
        while (!page.isEmpty()) {
            page.forEach(row -> reader.accept(fields(row)));
            page = after(page.getLast().text("id"), viewer);
        }
    }

    private List<Row> after(String id, Viewer viewer) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("after", id);
        parameters.put("limit", PAGE);
        parameters.put("readers", (long) viewer.readers().rank());
        return door.read(files.read("rulings_to_export"), parameters).stream()
                .map(row -> row.row("ruling"))
                .toList();
    }

    private static SequencedMap<String, @Nullable Object> fields(Row row) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("ruling", RulingRows.label(RulingRows.ruling(row)));
        fields.put("id", row.text("id"));
        row.values().forEach((key, value) -> {
            if (!NOT_EXPORTED.contains(key)) {
                fields.put(key, value);
            }
        });
        fields.put("readers", Clearance.values()[(int) row.number("clearance")].name());
        return fields;
    }
}
