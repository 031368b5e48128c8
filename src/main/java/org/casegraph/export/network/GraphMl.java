package org.casegraph.export.network;

import java.io.OutputStream;
import java.util.Map;
import org.casegraph.graph.NetworkPages.Edge;
import org.casegraph.graph.NetworkPages.Node;
import org.springframework.stereotype.Component;

/** GraphML, as its schema of 2005 has it: http://graphml.graphdrawing.org/specification.html. */
@Component
final class GraphMl extends NetworkExport {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private final Labels labels;

    GraphMl(NetworkWalk walk, Labels labels) {
        super(
                walk,
                new Kind(
                        "graphml",
                        "nodes and edges as GraphML (Gephi, yEd, Cytoscape, NetworkX)",
                        "application/graphml+xml"));
        this.labels = labels;
    }

    @Override
    NetworkWriter begin(OutputStream out) {
        var xml = new Xml(out).open("graphml", "xmlns", NAMESPACE);
        keys(xml, "node", Fields.OF_NODES);
        keys(xml, "edge", Fields.OF_EDGES);
        xml.open("graph", "id", "casegraph", "edgedefault", "directed");
        return new Writer(xml, labels);
    }

    private static void keys(Xml xml, String of, Map<String, String> fields) {
        fields.forEach(
                (name, type) -> xml.open("key", "id", of + "." + name, "for", of, "attr.name", name, "attr.type", type)
                        .close());
    }

    private record Writer(Xml xml, Labels labels) implements NetworkWriter {

        @Override
        public void node(Node node) {
            xml.open("node", "id", node.id());
            data("node", Fields.of(node, labels));
            xml.close();
        }

        @Override
        public void edge(Edge edge) {
            xml.open("edge", "id", edge.id(), "source", edge.from(), "target", edge.to());
            data("edge", Fields.of(edge, labels));
            xml.close();
        }

        @Override
        public void end() {
            xml.end();
        }

        private void data(String of, Map<String, Object> fields) {
            fields.forEach((name, value) -> xml.open("data", "key", of + "." + name)
                    .text(Fields.text(value))
                    .close());
        }
    }
}
