package org.casegraph.export.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casegraph.export.network.Labels;
import org.casegraph.export.network.NetworkWriter;
import org.casegraph.graph.NetworkPages.Edge;
import org.casegraph.graph.NetworkPages.Node;
import org.casegraph.graph.Standing;
import org.jspecify.annotations.Nullable;

/** The graph as four tables, which begin in this order even where there is nothing for them. */
final class NetworkSheets implements NetworkWriter {

    private static final List<String> STANDING = List.of("support", "denied", "start", "end", "statements");

    /** The sheets in their order. */
    private enum Table {
        ENTITIES(List.of("id", "kind", "type", "name", "otherNames"), false),
        ACTS(List.of("id", "kind", "category", "label"), true),
        TIES(List.of("id", "from", "fromName", "relation", "label", "to", "toName", "qualities"), true),
        ROLES(List.of("id", "act", "actKind", "role", "label", "filler", "fillerName"), true);

        private final List<String> headings;

        Table(List<String> first, boolean stands) {
            headings = Stream.concat(first.stream(), stands ? STANDING.stream() : Stream.empty())
                    .toList();
        }
    }

    private final Workbook book;
    private final Labels labels;
    /** What each node is called, for the rows that speak of it. */
    private final Map<String, String> names = new HashMap<>();

    private final Map<String, String> kindsOfActs = new HashMap<>();
    private int begun;

    NetworkSheets(Workbook book, Labels labels) {
        this.book = book;
        this.labels = labels;
    }

    @Override
    public void node(Node node) {
        var name = labels.of(node);
        names.put(node.id(), name);
        if (node.isAct()) {
            kindsOfActs.put(node.id(), node.kind());
            goOnTo(Table.ACTS);
            row(
                    Arrays.asList(node.id(), node.kind(), node.type(), name),
                    node.standing().orElse(null));
        } else {
            goOnTo(Table.ENTITIES);
            row(Arrays.asList(node.id(), node.kind(), node.type(), name, node.otherNames()), null);
        }
    }

    @Override
    public void edge(Edge edge) {
        var kind = kindsOfActs.get(edge.from());
        var label = labels.of(edge);
        var other = names.getOrDefault(edge.to(), "");
        if (kind != null) {
            goOnTo(Table.ROLES);
            row(Arrays.asList(edge.id(), edge.from(), kind, edge.relation(), label, edge.to(), other), edge.standing());
        } else {
            goOnTo(Table.TIES);
            var one = names.getOrDefault(edge.from(), "");
            row(
                    Arrays.asList(
                            edge.id(), edge.from(), one, edge.relation(), label, edge.to(), other, edge.qualities()),
                    edge.standing());
        }
    }

    @Override
    public void end() {
        goOnTo(Table.ROLES);
    }

    private void goOnTo(Table table) {
        while (begun <= table.ordinal()) {
            var next = Table.values()[begun++];
            book.table(next.name().toLowerCase(java.util.Locale.ROOT), next.headings);
        }
    }

    private void row(List<? extends @Nullable Object> cells, @Nullable Standing standing) {
        var all = new ArrayList<@Nullable Object>(cells);
        if (standing != null) {
            all.add(standing.support());
            all.add(standing.denied());
            all.add(standing.first().orElse(null));
            all.add(standing.last().orElse(null));
            all.add(standing.statements());
        }
        book.row(all);
    }
}
