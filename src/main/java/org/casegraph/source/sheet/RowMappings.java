package org.casegraph.source.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.casegraph.model.NameType;
import org.casegraph.source.DocumentWords;
import org.casegraph.source.Fields;
import org.casegraph.source.Node;
import org.casegraph.source.Problems;
import org.casegraph.source.sheet.Mapping.Being;
import org.casegraph.source.sheet.Mapping.Cell;
import org.casegraph.source.sheet.Mapping.Deed;
import org.casegraph.source.sheet.Mapping.Tie;
import org.casegraph.source.sheet.Mapping.Times;
import org.casegraph.source.sheet.Mapping.Word;
import org.jspecify.annotations.Nullable;

/** Reads what a mapping says of the rows of a table. */
final class RowMappings {

    private static final List<String> BEING = List.of("as", "kind", "ids", "id", "names", "properties");
    private static final List<String> DEED =
            List.of("as", "kind", "id", "roles", "details", "date", "start", "end", "source");
    private static final List<String> TIE = List.of("relation", "from", "to", "as", "date", "start", "end", "source");
    private static final List<String> CELL = List.of("column", "source", "confidence", "language", "type");
    private static final List<String> WORD = List.of("column", "words", "otherwise");

    private final Problems problems;

    RowMappings(Problems problems) {
        this.problems = problems;
    }

    Optional<Being> being(Node item) {
        return Fields.of(item, "an entity of a mapping", problems, BEING).flatMap(fields -> {
            var kind = word(fields);
            var as = fields.required("as", "a word by which ties and acts of this mapping refer to it");
            return as.map(text -> new Being(
                    text.value(),
                    kind,
                    Objects.requireNonNullElse(fields.valueOf("ids"), space(kind)),
                    fields.valueOf("id"),
                    cells(fields.items("names")),
                    properties(fields)));
        });
    }

    private static String space(@Nullable Word kind) {
        var fixed = kind == null ? null : kind.fixed();
        return fixed == null ? "" : fixed.replaceAll("/.*", "").toLowerCase(Locale.ROOT);
    }

    private Map<String, List<Cell>> properties(Fields fields) {
        var properties = new LinkedHashMap<String, List<Cell>>();
        entries(fields, "properties").forEach((property, node) -> properties.put(property, cells(items(node))));
        return properties;
    }

    Optional<Deed> deed(Node item) {
        return Fields.of(item, "an act of a mapping", problems, DEED).map(fields -> {
            var roles = new LinkedHashMap<String, List<String>>();
            entries(fields, "roles").forEach((role, node) -> roles.put(role, texts(items(node))));
            var details = new LinkedHashMap<String, Cell>();
            entries(fields, "details")
                    .forEach((detail, node) -> cell(node).ifPresent(cell -> details.put(detail, cell)));
            return new Deed(
                    Objects.requireNonNullElse(fields.valueOf("as"), "act"),
                    word(fields),
                    fields.valueOf("id"),
                    roles,
                    details,
                    times(fields),
                    fields.valueOf("source"));
        });
    }

    Optional<Tie> tie(Node item) {
        return Fields.of(item, "a tie of a mapping", problems, TIE).flatMap(fields -> {
            var relation = fields.required("relation", "a relation such as MEMBER_OF");
            var from = fields.required("from", "the word of an entity of this table");
            var to = fields.required("to", "the word of an entity of this table");
            return relation.flatMap(word -> from.flatMap(one -> to.map(other -> new Tie(
                    word.value(),
                    one.value(),
                    other.value(),
                    fields.node("as").flatMap(this::cell).orElse(null),
                    times(fields),
                    fields.valueOf("source")))));
        });
    }

    private static Times times(Fields fields) {
        return new Times(fields.valueOf("date"), fields.valueOf("start"), fields.valueOf("end"));
    }

    /** {@code kind: PERSON}, or a column with what its words mean. */
    private @Nullable Word word(Fields fields) {
        return switch (fields.node("kind").orElse(null)) {
            case null -> null;
            case Node.Text text -> new Word(text.value().strip(), null, Map.of(), null);
            case Node node ->
                Fields.of(node, "a kind", problems, WORD)
                        .map(kind -> {
                            var words = new LinkedHashMap<String, String>();
                            entries(kind, "words").forEach((word, meaning) -> texts(List.of(meaning))
                                    .forEach(one -> words.put(plain(word), one)));
                            return new Word(
                                    null,
                                    kind.required("column", "the heading of a column")
                                            .map(Node.Text::value)
                                            .orElse(""),
                                    words,
                                    kind.valueOf("otherwise"));
                        })
                        .orElse(null);
        };
    }

    static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    List<String> words(Fields fields, String key) {
        return texts(fields.items(key));
    }

    private List<Cell> cells(List<Node> nodes) {
        return nodes.stream().flatMap(node -> cell(node).stream()).toList();
    }

    private Optional<Cell> cell(Node node) {
        return node instanceof Node.Text text
                ? Optional.of(new Cell(text.value(), null, null, null, null))
                : Fields.of(node, "a column", problems, CELL).flatMap(fields -> fields.required(
                                "column", "the heading of a column")
                        .map(column -> new Cell(
                                column.value(),
                                fields.valueOf("source"),
                                fields.valueOf("confidence"),
                                fields.read("language", DocumentWords::language).orElse(null),
                                fields.constant("type", NameType.class).orElse(null))));
    }

    private Map<String, Node> entries(Fields fields, String key) {
        return switch (fields.node(key).orElse(null)) {
            case null -> Map.of();
            case Node.Entries entries -> entries.entries();
            case Node.Text text when text.value().isBlank() -> Map.of();
            case Node other -> {
                problems.add(other.line(), "'" + key + "' is a group such as {OCCUPATION: job}, not " + other.what());
                yield Map.of();
            }
        };
    }

    private static List<Node> items(Node node) {
        return node instanceof Node.Items items ? items.items() : List.of(node);
    }

    private List<String> texts(List<Node> nodes) {
        var texts = new ArrayList<String>();
        for (var node : nodes) {
            if (node instanceof Node.Text text) {
                texts.add(text.value().strip());
            } else {
                problems.add(node.line(), "here stands one word, not " + node.what());
            }
        }
        return texts;
    }
}
