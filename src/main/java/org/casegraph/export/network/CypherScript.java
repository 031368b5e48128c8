package org.casegraph.export.network;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.casegraph.graph.NetworkPages.Edge;
import org.casegraph.graph.NetworkPages.Node;
import org.casegraph.model.EntityKind;
import org.springframework.stereotype.Component;

/** A script that fills an empty Neo4j of whoever has one, one statement a line. */
@Component
final class CypherScript extends NetworkExport {

    private static final String FIRST =
            "CREATE CONSTRAINT casegraph_node IF NOT EXISTS FOR (n:Casegraph) REQUIRE n.id IS UNIQUE;";

    private final Labels labels;

    CypherScript(NetworkWalk walk, Labels labels) {
        super(
                walk,
                new Kind(
                        "cypher", "nodes and edges as a Cypher script for an empty Neo4j", "text/plain;charset=utf-8"));
        this.labels = labels;
    }

    @Override
    NetworkWriter begin(OutputStream out) {
        var script = new Script(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), labels);
        script.line(FIRST);
        return script;
    }

    private record Script(Writer out, Labels labels) implements NetworkWriter {

        @Override
        public void node(Node node) {
            var label = node.isAct() ? "Act" : EntityKind.valueOf(node.kind()).label();
            line("CREATE (:Casegraph:" + label + " " + map(node.id(), Fields.of(node, labels)) + ");");
        }

        @Override
        public void edge(Edge edge) {
            line("MATCH (a:Casegraph {id: " + text(edge.from()) + "}), (b:Casegraph {id: " + text(edge.to())
                    + "}) CREATE (a)-[:" + edge.relation() + " " + map(edge.id(), Fields.of(edge, labels)) + "]->(b);");
        }

        @Override
        public void end() {
            try {
                out.flush();
            } catch (IOException e) {
                throw new ExportFailed(e);
            }
        }

        void line(String line) {
            try {
                out.write(line);
                out.write('\n');
            } catch (IOException e) {
                throw new ExportFailed(e);
            }
        }

        private static String map(String id, SequencedMap<String, Object> fields) {
            fields.putFirst("id", id);
            return fields.entrySet().stream().map(Script::entry).collect(Collectors.joining(", ", "{", "}"));
        }

        private static String entry(Map.Entry<String, Object> field) {
            return field.getKey() + ": " + value(field.getValue());
        }

        private static String value(Object value) {
            return switch (value) {
                case String one -> text(one);
                case List<?> many -> many.stream().map(Script::value).collect(Collectors.joining(", ", "[", "]"));
                default -> value.toString();
            };
        }

        /** Whatever it holds stays one text on one line. */
        private static String text(String text) {
            var written = new StringBuilder("'");
            text.chars().forEach(character -> {
                if (character == '\'' || character == '\\') {
                    written.append('\\').append((char) character);
                } else if (Character.isISOControl(character) || character == 0x2028 || character == 0x2029) {
                    written.append("\\u%04X".formatted(character));
                } else {
                    written.append((char) character);
                }
            });
            return written.append('\'').toString();
        }
    }
}
