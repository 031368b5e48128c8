package org.casegraph.export.network;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.casegraph.export.Cells;
import org.casegraph.graph.NetworkPages.Edge;
import org.casegraph.graph.NetworkPages.Node;
import org.springframework.stereotype.Component;

/** Two tables (RFC 4180) in one ZIP file, safe to open in a spreadsheet: nodes.csv and edges.csv. */
@Component
final class Tables extends NetworkExport {

    private final Labels labels;

    Tables(NetworkWalk walk, Labels labels) {
        super(
                walk,
                new Kind(
                        "tables",
                        "nodes and edges as two CSV tables in a ZIP file (spreadsheets, R, pandas)",
                        "application/zip",
                        "tables.zip"));
        this.labels = labels;
    }

    @Override
    NetworkWriter begin(OutputStream out) {
        var tables = new Zipped(new ZipOutputStream(out, StandardCharsets.UTF_8), labels);
        tables.table("nodes.csv", List.of("id"), Fields.OF_NODES);
        return tables;
    }

    private static final class Zipped implements NetworkWriter {

        /** The same data give the same bytes. */
        private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

        private final ZipOutputStream zip;
        private final Writer writer;
        private final Labels labels;
        private boolean isAtEdges;

        Zipped(ZipOutputStream zip, Labels labels) {
            this.zip = zip;
            this.writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            this.labels = labels;
        }

        @Override
        public void node(Node node) {
            row(List.of(node.id()), Fields.OF_NODES, Fields.of(node, labels));
        }

        @Override
        public void edge(Edge edge) {
            goOnToEdges();
            row(List.of(edge.id(), edge.from(), edge.to()), Fields.OF_EDGES, Fields.of(edge, labels));
        }

        @Override
        public void end() {
            goOnToEdges();
            try {
                writer.flush();
                zip.closeEntry();
                zip.finish();
            } catch (IOException e) {
                throw new ExportFailed(e);
            }
        }

        private void goOnToEdges() {
            if (!isAtEdges) {
                table("edges.csv", List.of("id", "source", "target"), Fields.OF_EDGES);
                isAtEdges = true;
            }
        }

        private void table(String name, List<String> first, Map<String, String> fields) {
            try {
                writer.flush();
                var entry = new ZipEntry(name);
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
            } catch (IOException e) {
                throw new ExportFailed(e);
            }
            var headings = new ArrayList<Object>(first);
            headings.addAll(fields.keySet());
            line(headings);
        }

        private void row(List<String> first, Map<String, String> all, Map<String, Object> fields) {
            var cells = new ArrayList<Object>(first);
            all.keySet().forEach(name -> cells.add(Fields.text(fields.getOrDefault(name, ""))));
            line(cells);
        }

        private void line(List<Object> cells) {
            try {
                writer.write(Cells.line(cells) + "\n");
            } catch (IOException e) {
                throw new ExportFailed(e);
            }
        }
    }
}
