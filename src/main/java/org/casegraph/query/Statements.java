package org.casegraph.query;

import java.util.List;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.StatementFilter;
import org.casegraph.graph.read.StatementReader;
import org.casegraph.model.Statement;
import org.casegraph.query.page.Connection;
import org.casegraph.query.page.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers questions for statements. */
@Controller
final class Statements {

    private final StatementReader statements;

    Statements(StatementReader statements) {
        this.statements = statements;
    }

    @QueryMapping
    @Nullable
    Statement statement(@Argument String id, @ContextValue Viewer viewer) {
        return statements.onRecord(id, viewer).orElse(null);
    }

    @QueryMapping
    Connection<Statement> statements(
            @Argument @Nullable StatementFilter filter,
            @Argument @Nullable List<String> sort,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue Viewer viewer) {
        var listing = Listing.of("statements", sort, first, after);
        var narrow = filter == null ? StatementFilter.NONE : filter;
        return listing.connection(
                statements.page(narrow, listing.page(), viewer), () -> statements.count(narrow, viewer));
    }
}
