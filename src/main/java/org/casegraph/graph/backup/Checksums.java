package org.casegraph.graph.backup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.Row;
import org.casegraph.graph.StillDoor;
import org.casegraph.graph.StillDoor.Stillness;
import org.jspecify.annotations.Nullable;

/** Tells whether two stores say the same. */
public final class Checksums {

    /** When something came in, not what it says. */
    private static final Set<String> TIMES = Set.of("recordedAt", "changedAt", "typedAt", "history");

    private static final String WITHDRAWN = "withdrawnAt";

    private final StillDoor door;
    private final CypherFiles files;

    public Checksums(StillDoor door, CypherFiles files) {
        this.door = door;
        this.files = files;
    }

    /** Reads everything at one moment. */
    public Checksum now() {
        return door.still(this::of);
    }

    /** Of all that a backup holds, with its times. */
    String kept() {
        return door.still(graph -> Kept.checksum(graph, files));
    }

    Checksum of(Stillness graph) {
        var sum = new Sum();
        var statements = new AtomicLong();
        graph.each(files.read("nodes_to_sum_up"), row -> {
            sum.add(Lines.bytes(withoutTimes(row)));
            if (row.texts("labels").contains("Statement")) {
                statements.incrementAndGet();
            }
        });
        graph.each(files.read("ties_to_sum_up"), row -> sum.add(Lines.bytes(withoutTimes(row))));
        return new Checksum(sum.checksum(), statements.get());
    }

    private static Map<String, @Nullable Object> withoutTimes(Row row) {
        var fields = new LinkedHashMap<String, @Nullable Object>(row.values());
        fields.replaceAll((_, value) -> value instanceof List<?> labels ? sorted(labels) : value);
        var properties = new LinkedHashMap<String, @Nullable Object>(
                row.row("properties").values());
        properties.keySet().removeAll(TIMES);
        properties.replaceAll((key, value) -> key.equals(WITHDRAWN) ? (Object) true : value);
        fields.put("properties", properties);
        return fields;
    }

    /** Labels come in no order. */
    private static List<?> sorted(List<?> labels) {
        return labels.stream().map(String::valueOf).sorted().toList();
    }
}
