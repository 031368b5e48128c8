package org.casegraph.export.network;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.casegraph.graph.NetworkPages.Edge;
import org.casegraph.graph.NetworkPages.Node;
import org.casegraph.graph.Standing;
import org.springframework.stereotype.Component;

/** GEXF 1.3 with the days between which things may have been so, for a timeline: https://gexf.net. */
@Component
final class Gexf extends NetworkExport {

    private final Labels labels;

    Gexf(NetworkWalk walk, Labels labels) {
        super(
                walk,
                new Kind(
                        "gexf",
                        "nodes and edges as GEXF 1.3, with a timeline (Gephi, Gephi Lite)",
                        "application/gexf+xml"));
        this.labels = labels;
    }

    @Override
    NetworkWriter begin(OutputStream out) {
        var xml = new Xml(out).open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
        xml.open("meta").open("creator").text("Casegraph").close().close();
        xml.open("graph", "defaultedgetype", "directed", "mode", "dynamic", "timeformat", "date");
        attributes(xml, "node", Fields.OF_NODES);
        attributes(xml, "edge", Fields.OF_EDGES);
        xml.open("nodes");
        return new Writer(xml, labels);
    }

    private static void attributes(Xml xml, String of, Map<String, String> fields) {
        xml.open("attributes", "class", of);
        fields.forEach((name, type) -> {
            if (Writer.isAttribute(name)) {
                var called = type.equals("int") ? "integer" : type;
                xml.open("attribute", "id", name, "title", name, "type", called).close();
            }
        });
        xml.close();
    }

    private static final class Writer implements NetworkWriter {

        /** What the format has a place of its own for. */
        private static final List<String> OWN = List.of("label", "start", "end");

        private final Xml xml;
        private final Labels labels;
        private boolean isAtEdges;

        Writer(Xml xml, Labels labels) {
            this.xml = xml;
            this.labels = labels;
        }

        static boolean isAttribute(String field) {
            return !OWN.contains(field);
        }

        @Override
        public void node(Node node) {
            xml.open("node", "id", node.id(), "label", labels.of(node));
            node.standing().ifPresent(this::times);
            values(Fields.of(node, labels));
            xml.close();
        }

        @Override
        public void edge(Edge edge) {
            goOnToEdges();
            xml.open("edge", "id", edge.id(), "source", edge.from(), "target", edge.to(), "label", labels.of(edge));
            times(edge.standing());
            values(Fields.of(edge, labels));
            xml.close();
        }

        @Override
        public void end() {
            goOnToEdges();
            xml.end();
        }

        private void goOnToEdges() {
            if (!isAtEdges) {
                xml.close().open("edges");
                isAtEdges = true;
            }
        }

        private void times(Standing standing) {
            standing.first().ifPresent(day -> xml.with("start", day.toString()));
            standing.last().ifPresent(day -> xml.with("end", day.toString()));
        }

        private void values(Map<String, Object> fields) {
            xml.open("attvalues");
            fields.forEach((name, value) -> {
                if (isAttribute(name)) {
                    xml.open("attvalue", "for", name, "value", Fields.text(value))
                            .close();
                }
            });
            xml.close();
        }
    }
}
