package org.casegraph.workload;

import java.util.ArrayList;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Answers as they can be compared: with the fields of every object, and what stands in lists, in one order. */
final class Answers {

    private Answers() {}

    static String ordered(JsonNode node) {
        if (node.isArray()) {
            var parts = new ArrayList<String>();
            node.forEach(one -> parts.add(ordered(one)));
            parts.sort(null);
            return parts.toString();
        }
        if (node.isObject()) {
            var fields = new TreeMap<String, String>();
            node.properties().forEach(field -> fields.put(field.getKey(), ordered(field.getValue())));
            return fields.toString();
        }
        return node.toString();
    }
}
