package org.casegraph.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.DocumentReader;
import org.casegraph.model.Statement;
import org.casegraph.source.HeldTexts;
import org.springframework.stereotype.Component;

/** The words that statements rest on, as the held texts have them. */
@Component
final class Quotes {

    private final DocumentReader documents;
    private final HeldTexts texts;

    Quotes(DocumentReader documents, HeldTexts texts) {
        this.documents = documents;
        this.texts = texts;
    }

    /** The quotes of those statements whose text is held and whose place is in it; each text is read once. */
    Map<Statement, String> of(Collection<Statement> statements, Viewer viewer) {
        var ids = statements.stream().map(Statement::document).distinct().toList();
        var byDocument = new LinkedHashMap<String, String>();
        documents.byIds(ids, viewer).forEach((id, document) -> Optional.ofNullable(document.sha256())
                .flatMap(texts::text)
                .ifPresent(text -> byDocument.put(id, text)));
        var quotes = new LinkedHashMap<Statement, String>();
        for (var statement : statements) {
            var text = byDocument.get(statement.document());
            if (text != null) {
                statement.locator().in(text).ifPresent(quote -> quotes.put(statement, quote));
            }
        }
        return quotes;
    }
}
