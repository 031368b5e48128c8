package org.casegraph.query.page;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A page of a list, as Relay shapes it. The list is counted only where the count is asked for. */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo, Supplier<CompletableFuture<Integer>> count) {

    /** One of the list, with its cursor. */
    public record Edge<T>(String cursor, T node) {}

    /** Where a page lies. */
    public record PageInfo(
            boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor, @Nullable String endCursor) {}

    public Connection {
        edges = List.copyOf(edges);
    }

    public List<T> nodes() {
        return edges.stream().map(Edge::node).toList();
    }

    public CompletableFuture<Integer> totalCount() {
        return count.get();
    }
}
