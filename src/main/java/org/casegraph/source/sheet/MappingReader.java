package org.casegraph.source.sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.casegraph.model.Clearance;
import org.casegraph.model.EntityKind;
import org.casegraph.model.FuzzyDate;
import org.casegraph.source.DocumentWords;
import org.casegraph.source.Fields;
import org.casegraph.source.Node;
import org.casegraph.source.NodeReader;
import org.casegraph.source.Problems;
import org.casegraph.source.Words;
import org.casegraph.source.format.Dates.Order;
import org.casegraph.source.sheet.Mapping.About;
import org.casegraph.source.sheet.Mapping.OfTable;

/** Reads a mapping of tables. */
final class MappingReader {

    private static final List<String> ABOUT = List.of(
            "collection",
            "file",
            "title",
            "type",
            "language",
            "url",
            "published",
            "coder",
            "clearance",
            "publisher",
            "dates",
            "several",
            "tables");
    private static final List<String> TABLE =
            List.of("file", "sheet", "headings", "entities", "acts", "ties", "ignore");

    private final Problems problems;
    private final RowMappings rows;

    MappingReader(Problems problems) {
        this.problems = problems;
        this.rows = new RowMappings(problems);
    }

    Optional<Mapping> read(Path file, byte[] content) {
        var accepted = new java.util.ArrayList<>(ABOUT);
        TABLE.stream().filter(word -> !accepted.contains(word)).forEach(accepted::add);
        return new NodeReader(problems)
                .read(file.toString().replaceAll("(?i)\\.json$", ".json"), content)
                .flatMap(root -> Fields.of(root, "a mapping", problems, accepted))
                .map(this::mapping);
    }

    private Mapping mapping(Fields fields) {
        var tables = fields.items("tables").stream()
                .flatMap(item -> Fields.of(item, "a table", problems, TABLE).stream())
                .map(table -> table(table, table.valueOf("file")))
                .toList();
        return new Mapping(
                about(fields),
                order(fields),
                Objects.requireNonNullElse(fields.valueOf("several"), ";"),
                fields.has("tables") ? tables : List.of(table(fields, null)));
    }

    private OfTable table(Fields fields, @org.jspecify.annotations.Nullable String file) {
        int headings = fields.read("headings", text -> Integer.parseInt(text.strip()))
                .filter(row -> row > 0)
                .orElse(1);
        return new OfTable(
                file,
                fields.valueOf("sheet"),
                headings,
                fields.items("entities").stream()
                        .flatMap(item -> rows.being(item).stream())
                        .toList(),
                fields.items("acts").stream()
                        .flatMap(item -> rows.deed(item).stream())
                        .toList(),
                fields.items("ties").stream()
                        .flatMap(item -> rows.tie(item).stream())
                        .toList(),
                rows.words(fields, "ignore"));
    }

    private About about(Fields fields) {
        var publisher = fields.node("publisher");
        var group = publisher
                .filter(Node.Entries.class::isInstance)
                .flatMap(node -> Fields.of(node, "a publisher", problems, List.of("name", "kind", "type")));
        var name = group.map(known -> known.valueOf("name"))
                .or(() -> publisher.filter(Node.Text.class::isInstance).map(node -> ((Node.Text) node).value()))
                .orElse(null);
        return new About(
                fields.valueOf("collection"),
                fields.valueOf("file"),
                fields.valueOf("title"),
                fields.valueOf("type"),
                fields.read("language", DocumentWords::language).orElse(null),
                fields.read("url", DocumentWords::url).orElse(null),
                fields.read("published", FuzzyDate::parse).orElse(null),
                fields.valueOf("coder"),
                fields.constant("clearance", Clearance.class).orElse(null),
                name,
                group.flatMap(known -> known.constant("kind", EntityKind.class)).orElse(EntityKind.INSTITUTION),
                group.map(known -> known.valueOf("type")).orElse(null));
    }

    private Order order(Fields fields) {
        return fields.text("dates")
                .map(text -> {
                    var order = Map.of("day-first", Order.DAY_FIRST, "month-first", Order.MONTH_FIRST)
                            .get(text.value().strip());
                    if (order == null) {
                        problems.add(
                                text.line(),
                                "'" + Words.shortened(text.value())
                                        + "' is no order of dates; accepted: day-first, month-first");
                    }
                    return order;
                })
                .orElse(Order.NOT_SAID);
    }
}
