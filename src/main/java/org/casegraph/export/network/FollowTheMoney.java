package org.casegraph.export.network;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.access.Viewer;
import org.casegraph.graph.NetworkPages.Edge;
import org.casegraph.graph.NetworkPages.Node;
import org.casegraph.graph.Standing;
import org.casegraph.graph.StatementPages;
import org.casegraph.model.Vocabulary;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Entities of FollowTheMoney, one a line, as Aleph and OpenSanctions read them: https://followthemoney.tech. It has no
 * words for a denial: what nobody says to be so is left out.
 */
@Component
final class FollowTheMoney extends NetworkExport {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final StatementPages statements;
    private final Labels labels;
    private final Vocabulary vocabulary;

    FollowTheMoney(NetworkWalk walk, StatementPages statements, Labels labels, Vocabulary vocabulary) {
        super(
                walk,
                new Kind(
                        "ftm",
                        "entities of FollowTheMoney, one a line (Aleph, OpenSanctions)",
                        "application/x-ndjson"));
        this.statements = statements;
        this.labels = labels;
        this.vocabulary = vocabulary;
    }

    @Override
    NetworkWriter begin(OutputStream out) {
        return new Lines(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }

    @Override
    void further(Viewer viewer, NetworkWriter writer) {
        statements.forEachOf(ForeignRecord.PROPERTY, viewer, statement -> ForeignRecord.of(statement)
                .ifPresent(((Lines) writer)::record));
    }

    private final class Lines implements NetworkWriter {

        private final Writer out;
        /** The schema of each entity written, by its id. */
        private final Map<String, String> written = new HashMap<>();

        Lines(Writer out) {
            this.out = out;
        }

        @Override
        public void node(Node node) {
            if (node.standing().filter(standing -> standing.support() == 0).isPresent()) {
                return;
            }
            var schema = ThingSchema.of(node);
            var properties = new LinkedHashMap<String, List<String>>();
            properties.put("name", List.of(labels.of(node)));
            put(properties, "alias", node.otherNames());
            if (schema.equals(ThingSchema.PLACE)) {
                properties.put("full", List.of(labels.of(node)));
            }
            put(properties, "keywords", node.isAct() ? List.of(node.kind()) : List.of());
            node.standing().ifPresent(standing -> put(properties, standing));
            written.put(node.id(), schema);
            write(node.id(), schema, properties);
        }

        @Override
        public void edge(Edge edge) {
            var from = written.get(edge.from());
            var to = written.get(edge.to());
            if (from == null || to == null || edge.standing().support() == 0) {
                return;
            }
            var schema = LinkSchema.of(edge.relation(), from, to, vocabulary);
            var properties = new LinkedHashMap<String, List<String>>();
            properties.put(schema.from(), List.of(edge.from()));
            properties.put(schema.to(), List.of(edge.to()));
            properties.put(
                    schema.role(),
                    edge.qualities().isEmpty() || !schema.tells(edge.relation())
                            ? List.of(labels.of(edge))
                            : edge.qualities());
            put(properties, edge.standing());
            write(edge.id(), schema.name(), properties);
        }

        /** Several may have brought the same. */
        void record(ForeignRecord one) {
            if (written.putIfAbsent(one.id(), one.schema()) == null) {
                write(one.id(), one.schema(), one.properties());
            }
        }

        @Override
        public void end() {
            try {
                out.flush();
            } catch (IOException e) {
                throw new ExportFailed(e);
            }
        }

        private void write(String id, String schema, Map<String, List<String>> properties) {
            var entity = new LinkedHashMap<String, Object>();
            entity.put("id", id);
            entity.put("schema", schema);
            entity.put("properties", properties);
            try {
                out.write(JSON.writeValueAsString(entity) + "\n");
            } catch (IOException e) {
                throw new ExportFailed(e);
            }
        }

        private static void put(Map<String, List<String>> properties, Standing standing) {
            standing.first().ifPresent(day -> properties.put("startDate", List.of(day.toString())));
            standing.last().ifPresent(day -> properties.put("endDate", List.of(day.toString())));
            put(properties, "recordId", standing.statements());
        }

        private static void put(Map<String, List<String>> properties, String name, List<String> values) {
            if (!values.isEmpty()) {
                properties.put(name, values);
            }
        }
    }
}
