package org.casegraph.graph.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.Labels;
import org.casegraph.graph.ReadDoor;
import org.casegraph.graph.Row;
import org.casegraph.graph.WriteTransaction;
import org.casegraph.model.ReaderTable;
import org.casegraph.model.Readers;

/** How questions about names reach the graph: within a change that sees everything, or for somebody who reads. */
abstract class Ask {

    private static final int BATCH = 5_000;

    private final Readers level;
    private final int count;

    private Ask(Readers level, int count) {
        this.level = level;
        this.count = count;
    }

    static Ask within(WriteTransaction transaction, CypherFiles files) {
        var readers = Labels.readers(transaction, files).all();
        return new Ask(readers.get(Readers.EVERYTHING), readers.size()) {
            @Override
            List<Row> run(String query, Map<String, Object> parameters) {
                return transaction.run(files.read(query), parameters);
            }
        };
    }

    static Ask through(ReadDoor door, CypherFiles files, Readers level) {
        return new Ask(level, Math.max(level.rank() + 1, ReaderTable.PLAIN.size())) {
            @Override
            List<Row> run(String query, Map<String, Object> parameters) {
                return door.read(files.read(query), parameters);
            }
        };
    }

    abstract List<Row> run(String query, Map<String, Object> parameters);

    /** What may be known at most. */
    Readers level() {
        return level;
    }

    /** How many there are that do not read alike. */
    int count() {
        return count;
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
            parameters.put("readers", (long) level.rank());
            parameters.putAll(more);
            rows.addAll(run(query, parameters));
        }
        return rows;
    }
}
