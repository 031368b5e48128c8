package org.casegraph.query;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.casegraph.graph.read.Page;
import org.casegraph.graph.read.StatementsOf;
import org.casegraph.model.Statement;
import org.casegraph.query.page.Connection;
import org.casegraph.query.page.Listing;
import org.casegraph.query.refusal.CallerMistake;
import org.jspecify.annotations.Nullable;

/** Lists inside an answer: the pages of many objects are read at once, and so are their counts. */
final class Nested {

    private Nested() {}

    /** The arguments of a list; its cursors belong to one owner. */
    static Listing listing(DataFetchingEnvironment environment, String owner) {
        var name = environment.getField().getName() + " of " + owner;
        return Listing.of(name, null, environment.getArgument("first"), environment.getArgument("after"));
    }

    static int minOrigins(DataFetchingEnvironment environment) {
        int origins = environment.getArgumentOrDefault("minOrigins", 1);
        Words.require("minOrigins", origins, 0, Integer.MAX_VALUE);
        return origins;
    }

    static CompletableFuture<Connection<Statement>> statements(
            DataFetchingEnvironment environment, StatementsOf question, Listing listing) {
        return page(environment, question, Loaders.STATEMENTS_OF, Loaders.STATEMENT_COUNTS, listing);
    }

    static <K, T> CompletableFuture<Connection<T>> page(
            DataFetchingEnvironment environment, K question, String pages, String counts, Listing listing) {
        return Fetch.<K, Page<T>>loader(environment, pages)
                .load(question)
                .thenApply(found -> listing.connection(orEmpty(found), count(environment, question, counts)));
    }

    /** A list without pages; where it would be cut, the question is refused. */
    static <K, T> CompletableFuture<List<T>> whole(
            DataFetchingEnvironment environment, K question, String pages, String paged) {
        return Fetch.<K, Page<T>>loader(environment, pages).load(question).thenApply(found -> {
            Page<T> page = orEmpty(found);
            if (page.hasMore()) {
                throw new CallerMistake("There are more than %d %s; ask for them in pages, by %s(first:, after:)."
                        .formatted(Listing.MOST, environment.getField().getName(), paged));
            }
            return page.values();
        });
    }

    private static <K> Supplier<CompletableFuture<Integer>> count(
            DataFetchingEnvironment environment, K question, String counts) {
        return () -> Fetch.<K, Integer>loader(environment, counts)
                .load(question)
                .thenApply(count -> count == null ? 0 : count);
    }

    /** Nothing was found where the owner itself may not be read. */
    private static <T> Page<T> orEmpty(@Nullable Page<T> page) {
        return page == null ? new Page<>(List.of(), false) : page;
    }
}
