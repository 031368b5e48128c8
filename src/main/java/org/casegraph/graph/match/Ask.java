package org.casegraph.graph.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.ReadDoor;
import org.casegraph.graph.Row;
import org.casegraph.graph.WriteTransaction;
import org.casegraph.model.Clearance;

/** How questions about names reach the graph: within a change that sees everything, or for somebody who reads. */
abstract class Ask {

    private static final int BATCH = 5_000;

    private final Clearance level;

    private Ask(Clearance level) {
        this.level = level;
    }

    static Ask within(WriteTransaction transaction, CypherFiles files) {
        return new Ask(Clearance.SEALED) {
            @Override
            List<Row> run(String query, Map<String, Object> parameters) {
                return transaction.run(files.read(query), parameters);
            }
        };
    }

    static Ask through(ReadDoor door, CypherFiles files, Clearance level) {
        return new Ask(level) {
            @Override
            List<Row> run(String query, Map<String, Object> parameters) {
                return door.read(files.read(query), parameters);
            }
        };
    }

    abstract List<Row> run(String query, Map<String, Object> parameters);

    /** What may be known at most. */
    Clearance level() {
        return level;
    }

    /** The rows for some ids or pairs; none are asked for where there are none. */
    List<Row> rows(String query, Collection<?> asked) {
        return rows(query, asked, Map.of());
    }

    List<Row> rows(String query, Collection<?> asked, Map<String, Object> more) {
        var all = List.copyOf(asked);
        var rows = new ArrayList<Row>();
        for (int from = 0; from < all.size(); from += BATCH) {
            var parameters = new LinkedHashMap<String, Object>();
            parameters.put("asked", all.subList(from, Math.min(all.size(), from + BATCH)));
            parameters.put("clearance", (long) level.rank());
            parameters.putAll(more);
            rows.addAll(run(query, parameters));
        }
        return rows;
    }
}
