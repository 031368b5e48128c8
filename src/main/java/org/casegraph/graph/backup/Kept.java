package org.casegraph.graph.backup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.Row;
import org.casegraph.graph.StillDoor.Stillness;
import org.jspecify.annotations.Nullable;

/** What a backup holds of the graph: all that cannot be made anew. */
final class Kept {

    private Kept() {}

    /** Checksum of all that the store keeps now, with its times, wherever in the database it lies. */
    static String checksum(Stillness graph, CypherFiles files) {
        var sum = new Sum();
        graph.each(
                files.read("kept_nodes"),
                row -> sum.add(Lines.bytes(
                        node(row.texts("labels"), row.row("properties").values()))));
        graph.each(files.read("kept_ties"), row -> sum.add(Lines.bytes(tie(row))));
        return sum.checksum();
    }

    static Map<String, @Nullable Object> node(List<String> labels, Map<String, @Nullable Object> properties) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("labels", labels.stream().sorted().toList());
        fields.put("properties", properties);
        return fields;
    }

    /** A relationship by what its ends are called. */
    static Map<String, @Nullable Object> tie(Row row) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("from", row.text("fromId"));
        fields.put("to", row.text("toId"));
        fields.put("type", row.text("type"));
        fields.put("properties", row.row("properties").values());
        return fields;
    }
}
