package org.casegraph.query;

import java.util.List;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.DocumentFilter;
import org.casegraph.graph.read.DocumentReader;
import org.casegraph.model.Document;
import org.casegraph.query.page.Connection;
import org.casegraph.query.page.Listing;
import org.casegraph.source.HeldTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers questions for documents. */
@Controller
final class Documents {

    private final DocumentReader documents;
    private final HeldTexts texts;

    Documents(DocumentReader documents, HeldTexts texts) {
        this.documents = documents;
        this.texts = texts;
    }

    @QueryMapping
    @Nullable
    Document document(@Argument String id, @ContextValue Viewer viewer) {
        return documents.byId(id, viewer).orElse(null);
    }

    @QueryMapping
    Connection<Document> documents(
            @Argument @Nullable DocumentFilter filter,
            @Argument @Nullable List<String> sort,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue Viewer viewer) {
        var listing = Listing.of("documents", sort, first, after);
        var narrow = narrowed(filter == null ? DocumentFilter.NONE : filter, viewer);
        return listing.connection(
                documents.page(narrow, listing.page(), viewer), () -> documents.count(narrow, viewer));
    }

    private DocumentFilter narrowed(DocumentFilter filter, Viewer viewer) {
        return filter.held() == null
                ? filter
                : filter.with(
                        documents.hashes(viewer).stream().filter(texts::holds).toList());
    }
}
