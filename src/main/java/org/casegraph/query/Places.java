package org.casegraph.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.DocumentReader;
import org.casegraph.model.Locator;
import org.casegraph.model.Statement;
import org.casegraph.source.HeldTexts;
import org.casegraph.text.DocumentText;
import org.springframework.stereotype.Component;

/** On which page and in which paragraph statements stand, as the held texts have them. */
@Component
final class Places {

    private final DocumentReader documents;
    private final HeldTexts texts;

    Places(DocumentReader documents, HeldTexts texts) {
        this.documents = documents;
        this.texts = texts;
    }

    /** The places of those statements whose text is held; each text is read once. */
    Map<Statement, Locator> of(Collection<Statement> statements, Viewer viewer) {
        var ids = statements.stream().map(Statement::document).distinct().toList();
        var byDocument = new LinkedHashMap<String, DocumentText>();
        documents.byIds(ids, viewer).forEach((id, document) -> Optional.ofNullable(document.sha256())
                .flatMap(texts::documentText)
                .ifPresent(text -> byDocument.put(id, text)));
        var places = new LinkedHashMap<Statement, Locator>();
        for (var statement : statements) {
            var text = byDocument.get(statement.document());
            if (text != null) {
                places.put(statement, counted(statement.locator(), text));
            }
        }
        return places;
    }

    private static Locator counted(Locator locator, DocumentText text) {
        var start = locator.start();
        if (start == null || start >= text.text().length()) {
            return locator;
        }
        var page = text.pages().isEmpty() ? locator.page() : Integer.valueOf(text.pageAt(start));
        int paragraph = text.paragraphAt(start);
        return new Locator(
                start, locator.end(), page, paragraph == 0 ? locator.paragraph() : Integer.valueOf(paragraph));
    }
}
