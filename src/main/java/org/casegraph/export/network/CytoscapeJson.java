package org.casegraph.export.network;

import java.io.OutputStream;
import java.util.Map;
import org.casegraph.graph.NetworkPages.Edge;
import org.casegraph.graph.NetworkPages.Node;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of Cytoscape.js, which Cytoscape opens, too: https://js.cytoscape.org/#notation/elements-json. */
@Component
final class CytoscapeJson extends NetworkExport {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final Labels labels;

    CytoscapeJson(NetworkWalk walk, Labels labels) {
        super(walk, new Kind("cyjs", "nodes and edges as JSON of Cytoscape and Cytoscape.js", "application/json"));
        this.labels = labels;
    }

    @Override
    NetworkWriter begin(OutputStream out) {
        var json = JSON.createGenerator(out);
        json.writeStartObject();
        json.writeStringProperty("format_version", "1.0");
        json.writeStringProperty("generated_by", "Casegraph");
        json.writeObjectPropertyStart("elements");
        json.writeArrayPropertyStart("nodes");
        return new Writer(json, labels);
    }

    private static final class Writer implements NetworkWriter {

        private final JsonGenerator json;
        private final Labels labels;
        private boolean isAtEdges;

        Writer(JsonGenerator json, Labels labels) {
            this.json = json;
            this.labels = labels;
        }

        @Override
        public void node(Node node) {
            begin(node.id());
            end(Fields.of(node, labels));
        }

        @Override
        public void edge(Edge edge) {
            goOnToEdges();
            begin(edge.id());
            json.writeStringProperty("source", edge.from());
            json.writeStringProperty("target", edge.to());
            end(Fields.of(edge, labels));
        }

        @Override
        public void end() {
            goOnToEdges();
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
            json.close();
        }

        private void goOnToEdges() {
            if (!isAtEdges) {
                json.writeEndArray();
                json.writeArrayPropertyStart("edges");
                isAtEdges = true;
            }
        }

        private void begin(String id) {
            json.writeStartObject();
            json.writeObjectPropertyStart("data");
            json.writeStringProperty("id", id);
        }

        private void end(Map<String, Object> fields) {
            fields.forEach((name, value) -> {
                json.writeName(name.equals("label") ? "name" : name);
                json.writePOJO(value);
            });
            json.writeEndObject();
            json.writeEndObject();
        }
    }
}
