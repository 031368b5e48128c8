package org.casegraph.graph.read;

import java.util.List;
import java.util.function.Function;
import org.casegraph.graph.Row;

/**
 * A part of a list.
 *
 * @param hasMore whether the list goes on after it
 */
public record Page<T>(List<Item<T>> items, boolean hasMore) {

    /** One of the list, and where it stands. */
    public record Item<T>(T value, Place place) {}

    /** A place in a list: what the list is ordered by, and the id that tells equals apart. */
    public record Place(Object first, Object second, String id) {}

    public Page {
        items = List.copyOf(items);
    }

    /** The page that rows make which were asked for with one more than wanted. */
    static <T> Page<T> of(List<Row> rows, int wanted, Function<Row, T> reading) {
        var items = rows.stream()
                .limit(wanted)
                .map(row -> new Item<>(reading.apply(row), place(row)))
                .toList();
        return new Page<>(items, rows.size() > wanted);
    }

    public List<T> values() {
        return items.stream().map(Item::value).toList();
    }

    private static Place place(Row row) {
        return new Place(key(row, "key1"), key(row, "key2"), row.text("id"));
    }

    private static Object key(Row row, String name) {
        var key = row.value(name);
        if (key == null) {
            throw new IllegalArgumentException("A list is ordered by something, not by an empty " + name);
        }
        return key;
    }
}
