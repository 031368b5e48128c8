package org.casegraph.graph.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.casegraph.access.Viewer;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.ReadDoor;
import org.casegraph.graph.Row;
import org.casegraph.model.Clearance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All decisions of reviews that a viewer may know of, those taken back included, in a stable order. */
@Component
public final class ReviewPages {

    private static final long PAGE = 1_000;
    private static final List<String> INNER =
            List.of(Row.LABELS, "id", "verdict", "who", "version", "clearance", "seen");

    private final ReadDoor door;
    private final CypherFiles files;

    ReviewPages(ReadDoor door, CypherFiles files) {
        this.door = door;
        this.files = files;
    }

    /** Hands over each as fields with plain values; the first, {@code review}, is the verdict. */
    public void forEach(Viewer viewer, Consumer<SequencedMap<String, @Nullable Object>> reader) {
        var page = after("", viewer);
        while (!page.isEmpty()) {
            page.forEach(row -> reader.accept(fields(row)));
            page = after(page.getLast().row("decision").text("id"), viewer);
        }
    }

    private List<Row> after(String id, Viewer viewer) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("after", id);
        parameters.put("limit", PAGE);
        parameters.put("readers", (long) viewer.readers().rank());
        return door.read(files.read("decisions_to_export"), parameters);
    }

    private static SequencedMap<String, @Nullable Object> fields(Row row) {
        var decision = row.row("decision");
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("review", decision.text("verdict"));
        fields.put("id", decision.text("id"));
        List.of("proposal", "form", "rule", "suggester", "sha256").forEach(key -> fields.put(key, row.value(key)));
        decision.values().forEach((key, value) -> {
            if (!INNER.contains(key)) {
                fields.put(key, value);
            }
        });
        fields.put("clearance", Clearance.values()[(int) decision.number("clearance")].name());
        return fields;
    }
}
