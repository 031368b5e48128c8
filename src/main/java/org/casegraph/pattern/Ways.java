package org.casegraph.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casegraph.graph.Row;
import org.casegraph.model.Clearance;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a query hands over for a leg: a list of the acts and ties that prove it together, lists within it being a
 * part of it; or a map of such lists by name, each of which would do. A list with a gap in it, from an
 * {@code OPTIONAL MATCH} that found nothing, proves nothing.
 */
final class Ways {

    private final Clearance clearance;

    Ways(Clearance clearance) {
        this.clearance = clearance;
    }

    List<List<Element>> read(@Nullable Object value) {
        if (value instanceof Map<?, ?> map && !isElement(map)) {
            return map.values().stream().flatMap(way -> way(way).stream()).toList();
        }
        return way(value).stream().toList();
    }

    private static boolean isElement(Map<?, ?> map) {
        return map.containsKey(Row.LABELS) || map.containsKey(Row.TYPE);
    }

    private Optional<List<Element>> way(@Nullable Object value) {
        return value == null ? Optional.empty() : whole(value instanceof List<?> list ? list : List.of(value));
    }

    /** What a list proves together; nothing where it has a gap or holds what the viewer may not know. */
    private Optional<List<Element>> whole(List<?> list) {
        var elements = new ArrayList<Element>();
        for (var part : flat(list).toList()) {
            var element = element(part.orElse(null));
            if (element.isEmpty()) {
                return Optional.empty();
            }
            elements.add(element.get());
        }
        return elements.isEmpty() ? Optional.empty() : Optional.of(elements);
    }

    private static Stream<Optional<Object>> flat(List<?> list) {
        return list.stream()
                .flatMap(part -> part instanceof List<?> inner ? flat(inner) : Stream.of(Optional.ofNullable(part)));
    }

    @SuppressWarnings("unchecked")
    private Optional<Element> element(@Nullable Object part) {
        return part instanceof Map<?, ?> map
                ? Element.of(new Row((Map<String, @Nullable Object>) map), clearance)
                : Optional.empty();
    }
}
