package org.casegraph.graph.read;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the acts in which an entity has a part.
 *
 * @param kinds words of the vocabulary, null for all
 * @param roles the parts it may have, null for any
 * @param minOrigins the least number of independent origins that give it the part; 0 takes accusations, denials, fears
 *     and demands too
 * @param asOf a day by which they may have happened, null for any time
 */
public record ActsOf(
        String entity,
        @Nullable List<String> kinds,
        @Nullable List<String> roles,
        int minOrigins,
        @Nullable LocalDate asOf,
        PageRequest page) {

    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<>(page.parameters());
        parameters.put("id", entity);
        parameters.put("kinds", kinds);
        parameters.put("roles", roles);
        parameters.put("minOrigins", (long) minOrigins);
        parameters.put("asOf", asOf == null ? null : asOf.toEpochDay());
        return parameters;
    }
}
