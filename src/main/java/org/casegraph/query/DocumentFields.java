package org.casegraph.query;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.concurrent.CompletableFuture;
import org.casegraph.graph.read.StatementsOf;
import org.casegraph.model.Document;
import org.casegraph.model.Statement;
import org.casegraph.query.page.Connection;
import org.casegraph.source.HeldTexts;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers the fields of documents. */
@Component
final class DocumentFields implements RuntimeWiringConfigurer {

    private final HeldTexts texts;

    DocumentFields(HeldTexts texts) {
        this.texts = texts;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type("Document", type -> type.dataFetcher(
                        "publisher", Fetch.one(Loaders.ENTITIES, Document.class, Document::publisher))
                .dataFetcher("authors", Fetch.many(Loaders.ENTITIES, Document.class, Document::authors))
                .dataFetcher("addressees", Fetch.many(Loaders.ENTITIES, Document.class, Document::addressees))
                .dataFetcher("held", Fetch.from(Document.class, this::isHeld))
                .dataFetcher("statements", DocumentFields::statements));
    }

    private boolean isHeld(Document document) {
        var sha256 = document.sha256();
        return sha256 != null && texts.holds(sha256);
    }

    private static CompletableFuture<Connection<Statement>> statements(DataFetchingEnvironment environment) {
        var document = Fetch.source(environment, Document.class).id();
        var listing = Nested.listing(environment, document);
        return Nested.statements(environment, new StatementsOf(document, true, listing.page()), listing);
    }
}
