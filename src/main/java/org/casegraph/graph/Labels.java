package org.casegraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.model.Clearance;
import org.casegraph.model.Label;
import org.casegraph.model.ReaderTable;
import org.casegraph.model.Readers;

/** Who may read what: labels as the properties of nodes, and who reads alike, as the store has it. */
public final class Labels {

    private Labels() {}

    /** The label of a node (as a row of its properties). */
    public static Label of(Row row) {
        return new Label(Clearance.values()[(int) row.number("clearance")], row.texts("compartments"));
    }

    /** What a node carries that is labelled so; where there is no compartment, no property for it. */
    public static Map<String, Object> properties(Label label, ReaderTable readers) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("clearance", (long) label.clearance().rank());
        if (!label.compartments().isEmpty()) {
            properties.put("compartments", label.compartments());
        }
        properties.put("seen", readers.seen(label));
        return properties;
    }

    /** Who reads alike in a store, in a transaction that is under way. */
    public static ReaderTable readers(WriteTransaction transaction, CypherFiles files) {
        return table(transaction.run(files.read("readers"), Map.of()));
    }

    public static ReaderTable readers(ReadDoor door, CypherFiles files) {
        return table(door.read(files.read("readers"), Map.of()));
    }

    public static ReaderTable table(List<Row> rows) {
        var further = new ArrayList<Readers>();
        rows.forEach(row -> further.add(new Readers(
                (int) row.number("rank"), Clearance.valueOf(row.text("clearance")), row.texts("compartments"))));
        return new ReaderTable(further);
    }

    /** Whether they may read something that says by readers who may. */
    public static boolean isSeen(Row row, Readers readers) {
        return row.value("seen") instanceof List<?> seen
                && readers.rank() < seen.size()
                && Boolean.TRUE.equals(seen.get(readers.rank()));
    }
}
