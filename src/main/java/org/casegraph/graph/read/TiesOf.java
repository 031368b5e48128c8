package org.casegraph.graph.read;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the relations of an entity.
 *
 * @param relations words of the vocabulary, null for all
 * @param minOrigins the least number of independent origins; 0 takes what is only denied, feared or demanded too
 * @param asOf a day on which they may have held, null for any time
 */
public record TiesOf(
        String entity,
        @Nullable List<String> relations,
        Direction direction,
        int minOrigins,
        @Nullable LocalDate asOf,
        PageRequest page) {

    /** Which way a tie is followed. */
    public enum Direction {
        IN,
        OUT,
        EITHER
    }

    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<>(page.parameters());
        parameters.put("id", entity);
        parameters.put("relations", relations);
        parameters.put("direction", direction.name());
        parameters.put("minOrigins", (long) minOrigins);
        parameters.put("asOf", asOf == null ? null : asOf.toEpochDay());
        return parameters;
    }
}
