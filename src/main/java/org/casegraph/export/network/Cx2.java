package org.casegraph.export.network;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.casegraph.graph.NetworkPages.Edge;
import org.casegraph.graph.NetworkPages.Node;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * CX2, the exchange format of Cytoscape and NDEx: https://cytoscape.org/cx/cx2. It numbers nodes and edges; our ids are
 * attributes of them.
 */
@Component
final class Cx2 extends NetworkExport {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final Labels labels;

    Cx2(NetworkWalk walk, Labels labels) {
        super(walk, new Kind("cx2", "nodes and edges as CX2 (Cytoscape, NDEx)", "application/json"));
        this.labels = labels;
    }

    @Override
    NetworkWriter begin(OutputStream out) {
        var json = JSON.createGenerator(out);
        json.writeStartArray();
        json.writePOJO(one("CXVersion", "2.0", "hasFragments", false));
        aspect(json, "attributeDeclarations", declarations());
        aspect(json, "networkAttributes", one("name", "Casegraph"));
        json.writeStartObject();
        json.writeArrayPropertyStart("nodes");
        return new Writer(json, labels);
    }

    private static Map<String, Object> declarations() {
        return one(
                "networkAttributes",
                one("name", one("d", "string")),
                "nodes",
                types(Fields.OF_NODES),
                "edges",
                types(Fields.OF_EDGES));
    }

    private static Map<String, Object> types(Map<String, String> fields) {
        var types = one("id", one("d", "string"));
        fields.forEach((name, type) -> types.put(
                name.equals("label") ? "name" : name,
                one(
                        "d",
                        switch (type) {
                            case "int" -> "integer";
                            case "boolean" -> "boolean";
                            default -> Fields.LISTS.contains(name) ? "list_of_string" : "string";
                        })));
        return types;
    }

    private static Map<String, Object> one(Object... namesAndValues) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return object;
    }

    private static void aspect(JsonGenerator json, String name, Object element) {
        json.writeStartObject();
        json.writeArrayPropertyStart(name);
        json.writePOJO(element);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static final class Writer implements NetworkWriter {

        private final JsonGenerator json;
        private final Labels labels;
        private final Map<String, Long> numbers = new LinkedHashMap<>();
        private long edges;
        private boolean isAtEdges;

        Writer(JsonGenerator json, Labels labels) {
            this.json = json;
            this.labels = labels;
        }

        @Override
        public void node(Node node) {
            long number = numbers.size();
            numbers.put(node.id(), number);
            json.writePOJO(one("id", number, "v", values(node.id(), Fields.of(node, labels))));
        }

        @Override
        public void edge(Edge edge) {
            goOnToEdges();
            json.writePOJO(one(
                    "id",
                    edges++,
                    "s",
                    numbers.getOrDefault(edge.from(), 0L),
                    "t",
                    numbers.getOrDefault(edge.to(), 0L),
                    "v",
                    values(edge.id(), Fields.of(edge, labels))));
        }

        @Override
        public void end() {
            goOnToEdges();
            json.writeEndArray();
            json.writeEndObject();
            json.writeStartObject();
            json.writeArrayPropertyStart("metaData");
            json.writePOJO(one("name", "nodes", "elementCount", numbers.size()));
            json.writePOJO(one("name", "edges", "elementCount", edges));
            json.writeEndArray();
            json.writeEndObject();
            aspect(json, "status", one("error", "", "success", true));
            json.writeEndArray();
            json.close();
        }

        private void goOnToEdges() {
            if (!isAtEdges) {
                json.writeEndArray();
                json.writeEndObject();
                json.writeStartObject();
                json.writeArrayPropertyStart("edges");
                isAtEdges = true;
            }
        }

        private static Map<String, Object> values(String id, Map<String, Object> fields) {
            var values = one("id", id);
            fields.forEach((name, value) -> values.put(name.equals("label") ? "name" : name, value));
            return values;
        }
    }
}
