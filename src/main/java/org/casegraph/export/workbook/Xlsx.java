package org.casegraph.export.workbook;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.casegraph.access.Viewer;
import org.casegraph.export.Export;
import org.casegraph.export.Sources;
import org.casegraph.export.Sources.Source;
import org.casegraph.export.ToldFields;
import org.casegraph.export.network.Labels;
import org.casegraph.export.network.NetworkWalk;
import org.casegraph.graph.StatementPages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One workbook with a sheet for each table: entities, acts, ties, roles, statements, documents, and how much that is. */
@Component
final class Xlsx implements Export {

    private static final List<String> OF_DOCUMENTS = List.of(
            "id",
            "title",
            "type",
            "publisher",
            "publisherName",
            "authors",
            "authorNames",
            "addressees",
            "addresseeNames",
            "published",
            "language",
            "url",
            "sha256",
            "characters",
            "clearance",
            "compartments");

    private final NetworkWalk walk;
    private final Labels labels;
    private final StatementPages statements;
    private final Sources sources;

    Xlsx(NetworkWalk walk, Labels labels, StatementPages statements, Sources sources) {
        this.walk = walk;
        this.labels = labels;
        this.statements = statements;
        this.sources = sources;
    }

    @Override
    public Kind kind() {
        return new Kind(
                "xlsx",
                "one workbook: entities, acts, ties, roles, statements and documents (Excel, LibreOffice)",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Override
    public String write(Viewer viewer, OutputStream out) {
        var book = new Workbook(out, Workbook.MOST_ROWS);
        var network = new NetworkSheets(book, labels);
        walk.over(viewer, network);
        network.end();
        book.table("statements", ToldFields.NAMES);
        var count = new AtomicLong();
        statements.forEach(viewer, told -> {
            book.row(new ArrayList<>(ToldFields.of(told).values()));
            count.incrementAndGet();
        });
        book.table("documents", OF_DOCUMENTS);
        sources.forEach(viewer, source -> book.row(cells(source)));
        var told = book.told();
        book.table("about", List.of("sheet", "rows", "texts cut at 32767 characters"));
        told.forEach(sheet -> book.row(List.of(sheet.sheet(), sheet.rows(), sheet.cut())));
        book.end();
        return count + " statements on " + (told.size() + 1) + " sheets";
    }

    private static List<@Nullable Object> cells(Source source) {
        var document = source.document();
        var published = document.published();
        return Arrays.asList(
                document.id(),
                document.title(),
                document.type(),
                known(source, source.publishers()),
                source.names(source.publishers()),
                known(source, document.authors()),
                source.names(document.authors()),
                known(source, document.addressees()),
                source.names(document.addressees()),
                published == null ? null : published.edtf(),
                document.language(),
                document.url(),
                document.sha256(),
                document.characters(),
                document.clearance().name(),
                document.label().compartments());
    }

    private static List<String> known(Source source, List<String> ids) {
        return ids.stream().filter(source.people()::containsKey).toList();
    }
}
