package org.casegraph.export.dossier;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.DocumentReader;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.EntityReader;
import org.casegraph.graph.read.ShownTexts;
import org.casegraph.model.Document;
import org.casegraph.model.Speaker;
import org.casegraph.model.Statement;
import org.springframework.stereotype.Component;

/** Reads the documents that the notes of a paper lead to, and who speaks in them. */
@Component
final class SourceReader {

    private final DocumentReader documents;
    private final EntityReader entities;
    private final ShownTexts texts;

    SourceReader(DocumentReader documents, EntityReader entities, ShownTexts texts) {
        this.documents = documents;
        this.entities = entities;
        this.texts = texts;
    }

    Sources read(Notes notes, Viewer viewer) {
        var noted = notes.numbered();
        var ids = noted.stream().map(Statement::document).distinct().toList();
        var found = new LinkedHashMap<String, Document>();
        var masked = new LinkedHashSet<String>();
        for (var some : MatterReader.steps(ids)) {
            found.putAll(documents.byIds(some, viewer));
            masked.addAll(texts.maskedAmong(some, viewer));
        }
        return new Sources(
                List.copyOf(found.values()), masked, voices(noted, found, viewer), texts.places(noted, viewer), noted);
    }

    private Map<String, Entity> voices(List<Statement> noted, Map<String, Document> found, Viewer viewer) {
        var ids = new LinkedHashSet<String>();
        noted.forEach(
                statement -> statement.speakers().stream().map(Speaker::entity).forEach(ids::add));
        for (var document : found.values()) {
            ids.addAll(document.authors());
            var publisher = document.publisher();
            if (publisher != null) {
                ids.add(publisher);
            }
        }
        var voices = new LinkedHashMap<String, Entity>();
        MatterReader.steps(ids).forEach(some -> voices.putAll(entities.byIds(some, viewer)));
        return voices;
    }
}
