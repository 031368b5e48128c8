package org.casegraph.query;

import java.util.regex.Pattern;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.ActReader;
import org.casegraph.graph.read.DocumentReader;
import org.casegraph.graph.read.EntityReader;
import org.casegraph.graph.read.StatementReader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers {@code node}. */
@Controller
final class Nodes {

    private static final Pattern STATEMENT = Pattern.compile("[0-9a-f]{64}");

    private final EntityReader entities;
    private final ActReader acts;
    private final DocumentReader documents;
    private final StatementReader statements;

    Nodes(EntityReader entities, ActReader acts, DocumentReader documents, StatementReader statements) {
        this.entities = entities;
        this.acts = acts;
        this.documents = documents;
        this.statements = statements;
    }

    @QueryMapping
    @Nullable
    Object node(@Argument String id, @ContextValue Viewer viewer) {
        if (STATEMENT.matcher(id).matches()) {
            return statements.onRecord(id, viewer).orElse(null);
        }
        if (id.startsWith("act-")) {
            return acts.byId(id, viewer).orElse(null);
        }
        if (id.startsWith("document-")) {
            return documents.byId(id, viewer).orElse(null);
        }
        return entities.byId(id, viewer).orElse(null);
    }
}
