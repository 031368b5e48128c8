package org.casegraph.export.network;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.export.Export;
import org.casegraph.graph.NetworkPages;
import org.casegraph.graph.StatementPages;
import org.casegraph.model.Vocabulary;
import org.springframework.stereotype.Component;

/**
 * Statements of FollowTheMoney as a table, as {@code ftm} and OpenSanctions read them: each of our statements has rows
 * of its own, under the mention it speaks of, with its document as data set. Made for programs: no cell is changed for
 * the sake of a spreadsheet.
 */
@Component
final class StatementTable implements Export {

    static final List<String> COLUMNS = List.of(
            "canonical_id",
            "entity_id",
            "prop",
            "prop_type",
            "schema",
            "value",
            "dataset",
            "origin",
            "lang",
            "original_value",
            "external",
            "first_seen",
            "last_seen",
            "id");

    private final NetworkPages pages;
    private final StatementPages statements;
    private final Vocabulary vocabulary;

    StatementTable(NetworkPages pages, StatementPages statements, Vocabulary vocabulary) {
        this.pages = pages;
        this.statements = statements;
        this.vocabulary = vocabulary;
    }

    @Override
    public Kind kind() {
        return new Kind(
                "ftm-statements",
                "statements of FollowTheMoney as a table (ftm, OpenSanctions)",
                "text/csv;charset=utf-8",
                "statements.csv");
    }

    @Override
    public String write(Viewer viewer, OutputStream out) {
        var schemata = new HashMap<String, String>();
        pages.forEachEntity(viewer, node -> schemata.put(node.id(), ThingSchema.of(node)));
        var lines = new Lines(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        lines.write(COLUMNS.stream());
        statements.forEach(viewer, told -> {
            if (told.statement().stance().supports()) {
                new StatementRows(told, schemata, vocabulary).rows().forEach(row -> lines.write(row.cells()));
            }
        });
        return lines.end() + " rows";
    }

    private static final class Lines {

        private final Writer out;
        private long count = -1;

        Lines(Writer out) {
            this.out = out;
        }

        void write(Stream<String> cells) {
            try {
                out.write(cells.map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",", "", "\n")));
                count++;
            } catch (IOException e) {
                throw new ExportFailed(e);
            }
        }

        long end() {
            try {
                out.flush();
                return count;
            } catch (IOException e) {
                throw new ExportFailed(e);
            }
        }
    }
}
