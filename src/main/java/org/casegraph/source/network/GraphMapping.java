package org.casegraph.source.network;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.Fields;
import org.casegraph.source.Node;
import org.casegraph.source.NodeReader;
import org.casegraph.source.Problems;
import org.casegraph.source.Words;
import org.jspecify.annotations.Nullable;

/**
 * Which attributes of nodes and edges mean what.
 *
 * @param kinds what the words of the attribute for the kind of a node mean
 * @param relations what the words of the attribute for the relation of an edge mean
 */
record GraphMapping(
        @Nullable String publisher,
        String name,
        String kind,
        Map<String, String> kinds,
        String relation,
        Map<String, String> relations,
        String quality,
        String start,
        String end) {

    /** As our own export has them. */
    static final GraphMapping OURS =
            new GraphMapping(null, "label", "kind", Map.of(), "relation", Map.of(), "qualities", "start", "end");

    private static final List<String> ACCEPTED = List.of("publisher", "name", "kind", "relation", "as", "start", "end");

    GraphMapping {
        kinds = Map.copyOf(kinds);
        relations = Map.copyOf(relations);
    }

    static Optional<GraphMapping> read(String file, byte[] content, Vocabulary vocabulary, Problems problems) {
        return new NodeReader(problems)
                .read(file, content)
                .flatMap(root -> Fields.of(root, "a mapping of a graph", problems, ACCEPTED))
                .map(fields -> {
                    var kinds = new Meant(fields, "kind", kinds(vocabulary), problems);
                    var relations =
                            new Meant(fields, "relation", vocabulary.relations().keySet(), problems);
                    return new GraphMapping(
                            fields.valueOf("publisher"),
                            or(fields, "name", OURS.name()),
                            kinds.attribute,
                            kinds.words,
                            relations.attribute,
                            relations.words,
                            or(fields, "as", OURS.quality()),
                            or(fields, "start", OURS.start()),
                            or(fields, "end", OURS.end()));
                });
    }

    private static String or(Fields fields, String key, String otherwise) {
        return Objects.requireNonNullElse(fields.valueOf(key), otherwise);
    }

    private static List<String> kinds(Vocabulary vocabulary) {
        var kinds = new java.util.ArrayList<>(
                Arrays.stream(EntityKind.values()).map(Enum::name).toList());
        vocabulary.institutionTypes().keySet().forEach(type -> kinds.add("INSTITUTION/" + type));
        return kinds;
    }

    static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    /** An attribute, alone or with what its words mean. */
    private static final class Meant {

        private final String attribute;
        private final Map<String, String> words = new HashMap<>();

        Meant(Fields fields, String key, Collection<String> accepted, Problems problems) {
            var node = fields.node(key).orElse(null);
            if (node instanceof Node.Entries) {
                var group = Fields.of(node, key, problems, List.of("attribute", "words"));
                attribute = group.map(known -> known.valueOf("attribute")).orElse(key);
                group.flatMap(known -> known.node("words"))
                        .filter(Node.Entries.class::isInstance)
                        .ifPresent(found -> ((Node.Entries) found)
                                .entries()
                                .forEach((word, meaning) -> put(word, meaning, accepted, problems)));
            } else {
                attribute = node instanceof Node.Text text ? text.value() : key;
            }
        }

        private void put(String word, Node meaning, Collection<String> accepted, Problems problems) {
            if (meaning instanceof Node.Text text && accepted.contains(text.value())) {
                words.put(plain(word), text.value());
            } else {
                var said = meaning instanceof Node.Text text ? text.value() : "";
                problems.add(
                        meaning.line(),
                        "'" + Words.shortened(said) + "' is no meaning of a word here; "
                                + Words.accepted(said, accepted));
            }
        }
    }
}
