package org.casegraph.graph.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.access.Viewer;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.ReadDoor;
import org.casegraph.graph.Row;
import org.springframework.stereotype.Component;

/** Runs the read queries of one name each, with a viewer's parameters. */
@Component
final class Reading {

    private final ReadDoor door;
    private final CypherFiles files;

    Reading(ReadDoor door, CypherFiles files) {
        this.door = door;
        this.files = files;
    }

    List<Row> rows(String query, Parameters parameters) {
        return door.read(files.read(query), parameters.map());
    }

    /** The rows for some ids; none are asked for where there are no ids. */
    List<Row> rows(String query, Collection<String> ids, Viewer viewer) {
        return ids.isEmpty()
                ? List.of()
                : rows(
                        query,
                        Parameters.of(viewer)
                                .with("ids", ids.stream().distinct().toList()));
    }

    int count(String query, Parameters parameters) {
        return Math.toIntExact(rows(query, parameters).getFirst().number("count"));
    }

    static int sum(List<Row> rows) {
        return (int) rows.stream().mapToLong(row -> row.number("count")).sum();
    }

    /** Asks for several pages, or counts, at once; the rows carry the number of what they answer. */
    Map<Integer, List<Row>> numbered(String query, List<Map<String, Object>> asked, Viewer viewer) {
        var numbered = new LinkedHashMap<Integer, List<Row>>();
        for (int number = 0; number < asked.size(); number++) {
            asked.get(number).put("number", (long) number);
            numbered.put(number, new ArrayList<>());
        }
        // Each page is cut to its own length afterwards: Cypher takes only one limit for all.
        var parameters = Parameters.of(viewer).with("asked", asked).with("limit", longest(asked));
        for (var row : rows(query, parameters)) {
            numbered.computeIfAbsent((int) row.number("number"), _ -> new ArrayList<>())
                    .add(row);
        }
        return numbered;
    }

    private static long longest(List<Map<String, Object>> asked) {
        return asked.stream()
                .mapToLong(one -> one.get("limit") instanceof Long limit ? limit : 1)
                .max()
                .orElse(1);
    }
}
