package org.casegraph.graph.read;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.access.Viewer;
import org.casegraph.graph.DocumentRows;
import org.casegraph.graph.Row;
import org.casegraph.model.Document;
import org.springframework.stereotype.Component;

/** Reads documents. */
@Component
public final class DocumentReader {

    private final Reading reading;

    DocumentReader(Reading reading) {
        this.reading = reading;
    }

    public Map<String, Document> byIds(Collection<String> ids, Viewer viewer) {
        var documents = new LinkedHashMap<String, Document>();
        reading.rows("documents_by_id", ids, viewer).stream()
                .map(DocumentReader::document)
                .forEach(document -> documents.put(document.id(), document));
        return documents;
    }

    public Optional<Document> byId(String id, Viewer viewer) {
        return Optional.ofNullable(byIds(List.of(id), viewer).get(id));
    }

    public Page<Document> page(DocumentFilter filter, PageRequest page, Viewer viewer) {
        var rows = reading.rows("documents_page", parameters(filter, viewer).with(page));
        return Page.of(rows, page.first(), DocumentReader::document);
    }

    public int count(DocumentFilter filter, Viewer viewer) {
        return reading.count("documents_count", parameters(filter, viewer));
    }

    /** The hashes of all documents that have one. */
    public List<String> hashes(Viewer viewer) {
        return reading.rows("hashes_of_documents", Parameters.of(viewer)).stream()
                .map(row -> row.text("sha256"))
                .toList();
    }

    private static Document document(Row row) {
        return DocumentRows.document(row.row("document"));
    }

    private static Parameters parameters(DocumentFilter filter, Viewer viewer) {
        return Parameters.of(viewer)
                .withChoice("types", filter.types())
                .with("publisher", filter.publisher())
                .with("author", filter.author())
                .with("language", filter.language())
                .with("title", filter.title())
                .with("titles", Map.of())
                .withChoice("hashes", filter.hashes())
                .with("held", filter.held());
    }
}
