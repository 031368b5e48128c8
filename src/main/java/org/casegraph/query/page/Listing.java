package org.casegraph.query.page;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.casegraph.graph.read.Page;
import org.casegraph.graph.read.PageRequest;
import org.casegraph.graph.read.PageRequest.Order;
import org.casegraph.query.page.Connection.Edge;
import org.casegraph.query.page.Connection.PageInfo;
import org.casegraph.query.refusal.CallerMistake;
import org.jspecify.annotations.Nullable;

/**
 * A list that is asked for in pages: what it is called, in which order, and the part that is wanted. Cursors hold only
 * for the list and order they come from.
 */
public final class Listing {

    public static final int MOST = 500;
    private static final int USUAL = 50;

    private final Cursors cursors;
    private final PageRequest page;

    private Listing(Cursors cursors, PageRequest page) {
        this.cursors = cursors;
        this.page = page;
    }

    /**
     * Reads the arguments that every list has.
     *
     * @param name of the list, the same for all its pages
     * @param sort names of orders, such as {@code DATE_DESC}
     * @throws CallerMistake if one of them cannot be used
     */
    public static Listing of(
            String name, @Nullable List<String> sort, @Nullable Integer first, @Nullable String after) {
        List<String> orders = sort == null ? List.of() : sort;
        if (orders.size() > 2) {
            throw new CallerMistake("A list is sorted by two orders at most.");
        }
        var cursors = new Cursors(name + orders);
        var request = new PageRequest(
                size(first), orders.stream().map(Listing::order).toList(), after == null ? null : cursors.read(after));
        return new Listing(cursors, request);
    }

    /** How many are wanted: 50 where nothing is said, and never more than 500. */
    public static int size(@Nullable Integer first) {
        int size = first == null ? USUAL : first;
        if (size < 0 || size > MOST) {
            throw new CallerMistake("first must be from 0 to %d, not %d.".formatted(MOST, size));
        }
        return size;
    }

    public PageRequest page() {
        return page;
    }

    /** The page as an answer; it is counted only on demand. */
    public <T> Connection<T> connection(Page<T> found, IntSupplier count) {
        return connection(found, () -> CompletableFuture.completedFuture(count.getAsInt()));
    }

    public <T> Connection<T> connection(Page<T> found, Supplier<CompletableFuture<Integer>> count) {
        var edges = found.items().stream()
                .map(item -> new Edge<>(cursors.write(item.place()), item.value()))
                .toList();
        var info = new PageInfo(
                found.hasMore(),
                page.after() != null,
                edges.isEmpty() ? null : edges.getFirst().cursor(),
                edges.isEmpty() ? null : edges.getLast().cursor());
        return new Connection<>(edges, info, count);
    }

    /** A page of a list that is at hand as a whole, in its own order. */
    public <T> Connection<T> connection(List<T> all, Function<T, String> id) {
        var after = page.after();
        int start = after == null ? 0 : all.stream().map(id).toList().indexOf(after.id()) + 1;
        if (after != null && start == 0) {
            throw new CallerMistake("after is a cursor of something that is no longer in this list; begin again.");
        }
        int end = Math.min(all.size(), start + page.first());
        var items = all.subList(start, end).stream()
                .map(value -> new Page.Item<>(value, new Page.Place("", "", id.apply(value))))
                .toList();
        return connection(new Page<>(items, end < all.size()), all::size);
    }

    private static Order order(String sort) {
        int end = sort.lastIndexOf('_');
        return new Order(sort.substring(0, end), sort.endsWith("_DESC"));
    }
}
