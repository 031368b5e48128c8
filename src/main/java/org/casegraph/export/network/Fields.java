package org.casegraph.export.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.casegraph.graph.NetworkPages.Edge;
import org.casegraph.graph.NetworkPages.Node;
import org.casegraph.graph.Standing;

/** What is known of a node or an edge, field by field: texts, whole numbers and lists of texts; empty ones left out. */
final class Fields {

    /** Every field a node may have, with the type that XML formats call it by. */
    static final Map<String, String> OF_NODES = types(
            "label",
            "string",
            "isAct",
            "boolean",
            "kind",
            "string",
            "type",
            "string",
            "otherNames",
            "string",
            "support",
            "int",
            "denied",
            "int",
            "start",
            "string",
            "end",
            "string",
            "statements",
            "string");

    /** Every field an edge may have, likewise. */
    static final Map<String, String> OF_EDGES = types(
            "label",
            "string",
            "relation",
            "string",
            "qualities",
            "string",
            "support",
            "int",
            "denied",
            "int",
            "start",
            "string",
            "end",
            "string",
            "statements",
            "string");

    /** Those that may have several values. */
    static final Set<String> LISTS = Set.of("otherNames", "qualities", "statements");

    private Fields() {}

    static SequencedMap<String, Object> of(Node node, Labels labels) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("label", labels.of(node));
        fields.put("isAct", node.isAct());
        fields.put("kind", node.kind());
        put(fields, "type", node.type());
        put(fields, "otherNames", node.otherNames());
        node.standing().ifPresent(standing -> put(fields, standing));
        return fields;
    }

    static SequencedMap<String, Object> of(Edge edge, Labels labels) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("label", labels.of(edge));
        fields.put("relation", edge.relation());
        put(fields, "qualities", edge.qualities());
        put(fields, edge.standing());
        return fields;
    }

    /** A value as text; several with semicolons between them. */
    static String text(Object value) {
        return value instanceof List<?> many
                ? String.join("; ", many.stream().map(String::valueOf).toList())
                : value.toString();
    }

    private static void put(Map<String, Object> fields, Standing standing) {
        fields.put("support", standing.support());
        fields.put("denied", standing.denied());
        put(fields, "start", standing.first().map(Object::toString));
        put(fields, "end", standing.last().map(Object::toString));
        put(fields, "statements", standing.statements());
    }

    private static void put(Map<String, Object> fields, String key, String value) {
        if (!value.isEmpty()) {
            fields.put(key, value);
        }
    }

    private static void put(Map<String, Object> fields, String key, List<String> values) {
        if (!values.isEmpty()) {
            fields.put(key, values);
        }
    }

    private static void put(Map<String, Object> fields, String key, Optional<String> value) {
        value.ifPresent(known -> fields.put(key, known));
    }

    private static SequencedMap<String, String> types(String... namesAndTypes) {
        var types = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndTypes.length; i += 2) {
            types.put(namesAndTypes[i], namesAndTypes[i + 1]);
        }
        return types;
    }
}
