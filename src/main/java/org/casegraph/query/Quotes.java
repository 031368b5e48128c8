package org.casegraph.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.ShownTexts;
import org.casegraph.model.Statement;
import org.springframework.stereotype.Component;

/** The words that statements rest on, as the held texts have them. */
@Component
final class Quotes {

    private final ShownTexts texts;

    Quotes(ShownTexts texts) {
        this.texts = texts;
    }

    /** The quotes of those statements whose text is held and whose place is in it; each text is read once. */
    Map<Statement, String> of(Collection<Statement> statements, Viewer viewer) {
        var ids = statements.stream().map(Statement::document).distinct().toList();
        var byDocument = texts.ofDocuments(ids, viewer);
        var quotes = new LinkedHashMap<Statement, String>();
        for (var statement : statements) {
            var text = byDocument.get(statement.document());
            if (text != null) {
                text.place(statement.locator()).in(text.text().text()).ifPresent(quote -> quotes.put(statement, quote));
            }
        }
        return quotes;
    }
}
