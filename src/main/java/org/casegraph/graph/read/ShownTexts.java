package org.casegraph.graph.read;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casegraph.access.Viewer;
import org.casegraph.graph.protect.Mask;
import org.casegraph.graph.protect.MaskDoor;
import org.casegraph.graph.protect.ShownText;
import org.casegraph.model.Document;
import org.casegraph.model.Locator;
import org.casegraph.model.Statement;
import org.casegraph.source.HeldTexts;
import org.springframework.stereotype.Component;

/** The held texts as viewers may read them: with aliases for names that they may not know, and places moved along. */
@Component
public final class ShownTexts {

    private final DocumentReader documents;
    private final HeldTexts texts;
    private final MaskDoor masks;

    ShownTexts(DocumentReader documents, HeldTexts texts, MaskDoor masks) {
        this.documents = documents;
        this.texts = texts;
        this.masks = masks;
    }

    /** The text of an original; empty where it is not held. */
    public Optional<ShownText> of(String sha256, Viewer viewer) {
        return of(sha256, masks.mask(viewer.readers()));
    }

    private Optional<ShownText> of(String sha256, Mask mask) {
        return texts.documentText(sha256).map(text -> mask.shown(text, sha256));
    }

    /** The texts of some documents, by the ids of these, of those that are held. */
    public Map<String, ShownText> ofDocuments(Collection<String> ids, Viewer viewer) {
        var mask = masks.mask(viewer.readers());
        var shown = new LinkedHashMap<String, ShownText>();
        documents.byIds(ids, viewer).forEach((id, document) -> Optional.ofNullable(document.sha256())
                .flatMap(sha256 -> of(sha256, mask))
                .ifPresent(text -> shown.put(id, text)));
        return shown;
    }

    /** Which of some documents hold names that a viewer may not know: their originals and hashes would tell these. */
    public Map<Document, Boolean> masked(Collection<Document> documents, Viewer viewer) {
        var mask = masks.mask(viewer.readers());
        var masked = new LinkedHashMap<Document, Boolean>();
        documents.forEach(document -> masked.put(document, isMasked(document, mask)));
        return masked;
    }

    /** The same by the ids of the documents, of those that are masked. */
    public Set<String> maskedAmong(Collection<String> ids, Viewer viewer) {
        var masked = new LinkedHashSet<String>();
        masked(documents.byIds(ids, viewer).values(), viewer).forEach((document, isMasked) -> {
            if (isMasked) {
                masked.add(document.id());
            }
        });
        return masked;
    }

    private boolean isMasked(Document document, Mask mask) {
        var sha256 = document.sha256();
        return sha256 != null
                && !mask.isNone()
                && (mask.hasPlaces(sha256)
                        || of(sha256, mask).filter(ShownText::isMasked).isPresent());
    }

    /** Where some statements stand in the texts that are shown. */
    public Map<Statement, Locator> places(Collection<Statement> statements, Viewer viewer) {
        var places = new LinkedHashMap<Statement, Locator>();
        if (masks.mask(viewer.readers()).isNone()) {
            statements.forEach(statement -> places.put(statement, statement.locator()));
            return places;
        }
        var ids = statements.stream().map(Statement::document).distinct().toList();
        var shown = ofDocuments(ids, viewer);
        for (var statement : statements) {
            var text = shown.get(statement.document());
            places.put(statement, text == null ? statement.locator() : text.place(statement.locator()));
        }
        return places;
    }
}
