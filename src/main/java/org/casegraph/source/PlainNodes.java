package org.casegraph.source;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes nodes of maps, lists and texts that were never in a file. */
final class PlainNodes {

    private static final int NO_LINE = 0;

    private final Problems problems;

    PlainNodes(Problems problems) {
        this.problems = problems;
    }

    List<Node> items(Collection<?> values) {
        return values.stream().map(this::node).toList();
    }

    Node node(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> entries(map);
            case Collection<?> list -> new Node.Items(items(list), NO_LINE);
            case null -> new Node.Text("", NO_LINE);
            default -> text(value.toString());
        };
    }

    private Node entries(Map<?, ?> map) {
        var entries = new LinkedHashMap<String, Node>();
        map.forEach((key, value) -> entries.put(text(String.valueOf(key)).value(), node(value)));
        return new Node.Entries(entries, NO_LINE);
    }

    private Node.Text text(String value) {
        if (!NodeReader.isReadable(value)) {
            problems.add(NO_LINE, NodeReader.unreadable(value));
        }
        return new Node.Text(value, NO_LINE);
    }
}
