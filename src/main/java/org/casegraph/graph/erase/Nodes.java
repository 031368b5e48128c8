package org.casegraph.graph.erase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.casegraph.graph.Row;
import org.jspecify.annotations.Nullable;

/** Looks into the properties of nodes, whatever they are. */
final class Nodes {

    private static final Pattern ID = Pattern.compile("[a-z]+-[0-9a-f]{16}|[0-9a-f]{64}");

    private Nodes() {}

    /** The node that a row of {@code kept_nodes} holds. */
    static Row node(Row row) {
        return node(row.texts("labels"), row.row("properties").values());
    }

    static Row node(List<String> labels, Map<String, @Nullable Object> properties) {
        var fields = new LinkedHashMap<>(properties);
        fields.put(Row.LABELS, labels);
        return new Row(fields);
    }

    /** Whether one of these ids stands in one of its properties, alone or among other words. */
    static boolean tells(Map<String, @Nullable Object> properties, Set<String> ids) {
        return properties.values().stream().anyMatch(value -> tells(value, ids));
    }

    private static boolean tells(@Nullable Object value, Set<String> ids) {
        return switch (value) {
            case String text -> ID.matcher(text).results().anyMatch(found -> ids.contains(found.group()));
            case List<?> list -> list.stream().anyMatch(one -> tells(one, ids));
            case null, default -> false;
        };
    }

    /** The same value with other texts in it. */
    static @Nullable Object mapped(@Nullable Object value, UnaryOperator<String> change) {
        return switch (value) {
            case String text -> change.apply(text);
            case List<?> list -> {
                var all = new ArrayList<@Nullable Object>();
                list.forEach(one -> all.add(mapped(one, change)));
                yield all;
            }
            case null, default -> value;
        };
    }

    /** A list without some texts. */
    static @Nullable Object less(@Nullable Object value, Set<String> texts) {
        return value instanceof List<?> list
                ? list.stream()
                        .filter(one -> !(one instanceof String text && texts.contains(text)))
                        .toList()
                : value;
    }

    /** The text with other ids in it. */
    static String renamed(String text, Map<String, String> names) {
        return names.isEmpty()
                ? text
                : ID.matcher(text).replaceAll(found -> names.getOrDefault(found.group(), found.group()));
    }
}
