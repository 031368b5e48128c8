package org.casegraph.graph.read;

import java.util.LinkedHashMap;
import java.util.Map;

/** Asks for the statements about an entity, or those that stand in a document. */
public record StatementsOf(String owner, boolean isDocument, PageRequest page) {

    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<>(page.parameters());
        parameters.put("id", owner);
        return parameters;
    }
}
