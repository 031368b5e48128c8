package org.casegraph.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.ShownTexts;
import org.casegraph.model.Locator;
import org.casegraph.model.Statement;
import org.casegraph.text.DocumentText;
import org.springframework.stereotype.Component;

/** On which page and in which paragraph statements stand, as the held texts have them. */
@Component
final class Places {

    private final ShownTexts texts;

    Places(ShownTexts texts) {
        this.texts = texts;
    }

    /** The places of those statements whose text is held; each text is read once. */
    Map<Statement, Locator> of(Collection<Statement> statements, Viewer viewer) {
        var ids = statements.stream().map(Statement::document).distinct().toList();
        var byDocument = texts.ofDocuments(ids, viewer);
        var places = new LinkedHashMap<Statement, Locator>();
        for (var statement : statements) {
            var text = byDocument.get(statement.document());
            if (text != null) {
                places.put(statement, counted(text.place(statement.locator()), text.text()));
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
