package org.casegraph.graph;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One row of an answer, in plain Java values: text, {@code Long}, {@code Double}, {@code Boolean}, times of
 * {@code java.time}, lists and maps of these. A node is the map of its properties plus {@code ~labels}, a relationship
 * plus {@code ~type}; the keys of maps are in alphabetical order, those of the row as the query returns them.
 *
 * <p>Asking for a column that is not there, is empty or holds something else is a programmer's mistake and says which.
 * Only what was made of a node or relationship may lack a property: then it is empty.
 */
public record Row(Map<String, @Nullable Object> values) {

    public static final String TYPE = "~type";
    public static final String LABELS = "~labels";

    /** @param values handed over: nobody else keeps or changes them */
    public Row {
        values = Collections.unmodifiableMap(values);
    }

    /** Whether the column holds anything but null. */
    public boolean has(String key) {
        return values.get(key) != null;
    }

    public @Nullable Object value(String key) {
        var value = values.get(key);
        if (value == null && !values.containsKey(key) && !mayLackProperties()) {
            throw new IllegalArgumentException("The row has no '" + key + "', only " + values.keySet());
        }
        return value;
    }

    public String text(String key) {
        return as(String.class, key);
    }

    public Optional<String> maybeText(String key) {
        return maybe(String.class, key);
    }

    /** A list of texts; empty where there is none. */
    public List<String> texts(String key) {
        return list(String.class, key);
    }

    public long number(String key) {
        return as(Long.class, key);
    }

    public OptionalLong maybeNumber(String key) {
        var number = maybe(Long.class, key);
        return number.isPresent() ? OptionalLong.of(number.get()) : OptionalLong.empty();
    }

    /** A list of whole numbers; empty where there is none. */
    public List<Long> numbers(String key) {
        return list(Long.class, key);
    }

    /** A list of truths; what is null is not so. */
    public List<Boolean> flags(String key) {
        return maybe(List.class, key).stream()
                .flatMap(list -> ((List<?>) list).stream())
                .map(Boolean.TRUE::equals)
                .toList();
    }

    /** A list of lists of texts; empty where there is none. */
    public List<List<String>> lists(String key) {
        return list(List.class, key).stream()
                .map(texts -> ((List<?>) texts)
                        .stream().map(text -> cast(String.class, key, text)).toList())
                .toList();
    }

    public double decimal(String key) {
        return as(Number.class, key).doubleValue();
    }

    public boolean flag(String key) {
        return as(Boolean.class, key);
    }

    /** The moment of a {@code datetime}. */
    public Instant instant(String key) {
        return as(ZonedDateTime.class, key).toInstant();
    }

    /** A map, node or relationship as a row of its own. */
    public Row row(String key) {
        return nested(as(Map.class, key));
    }

    public Optional<Row> maybeRow(String key) {
        return maybe(Map.class, key).map(Row::nested);
    }

    /** A list of maps, nodes or relationships; empty where there is none. */
    public List<Row> rows(String key) {
        return list(Map.class, key).stream().map(Row::nested).toList();
    }

    /** The type of the relationship that this row was made of. */
    public String type() {
        return text(TYPE);
    }

    /** The labels of the node that this row was made of, in alphabetical order. */
    public List<String> labels() {
        return texts(LABELS);
    }

    private boolean mayLackProperties() {
        return values.containsKey(LABELS) || values.containsKey(TYPE);
    }

    private <T> T as(Class<T> type, String key) {
        return maybe(type, key).orElseThrow(() -> new TornRow(key));
    }

    private <T> Optional<T> maybe(Class<T> type, String key) {
        return Optional.ofNullable(value(key)).map(value -> cast(type, key, value));
    }

    private <T> List<T> list(Class<T> type, String key) {
        return maybe(List.class, key).stream()
                .flatMap(list -> ((List<?>) list).stream())
                .map(value -> cast(type, key, value))
                .toList();
    }

    private static <T> T cast(Class<T> type, String key, @Nullable Object value) {
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        var found = value == null ? "null" : value.getClass().getSimpleName();
        throw new IllegalArgumentException("'" + key + "' is no " + type.getSimpleName() + " but " + found);
    }

    @SuppressWarnings("unchecked")
    private static Row nested(Map<?, ?> map) {
        return new Row((Map<String, @Nullable Object>) map);
    }
}
