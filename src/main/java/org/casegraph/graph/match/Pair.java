package org.casegraph.graph.match;

import java.util.LinkedHashMap;
import java.util.Map;
import org.casegraph.model.Ids;

/** Two entities by their ids, the lesser first. */
public record Pair(String one, String other) {

    public static Pair of(String one, String other) {
        return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }

    /** The id of what may be asked about the two. */
    public String id() {
        return Ids.of("candidate", one, other);
    }

    Map<String, Object> row() {
        var row = new LinkedHashMap<String, Object>();
        row.put("one", one);
        row.put("other", other);
        return row;
    }
}
