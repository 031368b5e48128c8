package org.casegraph.graph.backup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.graph.Row;
import org.jspecify.annotations.Nullable;

/** Brings the nodes and relationships of a backup into the store, a few thousand at a time. */
final class Filling {

    private static final int BATCH = 2_000;

    private final Restore.Doors doors;
    private final List<Map<String, @Nullable Object>> waiting = new ArrayList<>();
    private String[] places = new String[1_024];
    private int count;

    Filling(Restore.Doors doors) {
        this.doors = doors;
    }

    /** Nodes come in the order of their numbers. */
    void node(Map<String, @Nullable Object> fields) {
        fields.put("number", count++);
        add("restore_nodes", fields);
    }

    void endNodes() {
        write("restore_nodes");
    }

    /** Nodes are all there. */
    void tie(Map<String, @Nullable Object> fields) {
        var row = new LinkedHashMap<>(fields);
        row.put("from", place(fields.get("from")));
        row.put("to", place(fields.get("to")));
        add("restore_ties", row);
    }

    void endTies() {
        write("restore_ties");
    }

    private String place(@Nullable Object number) {
        if (number instanceof Long known && known >= 0 && known < count) {
            return places[known.intValue()];
        }
        throw new BackupRefused("The backup names a node that is not in it.");
    }

    private void add(String statement, Map<String, @Nullable Object> row) {
        waiting.add(row);
        if (waiting.size() == BATCH) {
            write(statement);
        }
    }

    private void write(String statement) {
        if (waiting.isEmpty()) {
            return;
        }
        var rows = List.copyOf(waiting);
        waiting.clear();
        var made = doors.writes()
                .write(transaction -> transaction.run(doors.files().write(statement), Map.of("rows", rows)));
        if (statement.equals("restore_nodes")) {
            made.forEach(this::remember);
        }
    }

    private void remember(Row row) {
        int number = Math.toIntExact(row.number("number"));
        if (number >= places.length) {
            places = Arrays.copyOf(places, Math.max(number + 1, 2 * places.length));
        }
        places[number] = row.text("place");
    }
}
