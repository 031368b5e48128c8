package org.casegraph.suggest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.casegraph.model.EntityKind;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Stance;
import org.casegraph.suggest.GoldText.GoldAct;
import org.casegraph.suggest.GoldText.GoldDate;
import org.casegraph.suggest.GoldText.GoldMention;
import org.casegraph.suggest.GoldText.GoldTie;
import org.casegraph.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a text with the YAML beside it, and finds the places that the YAML names by their words. */
final class GoldReader {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final String name;
    private final String text;

    private GoldReader(String name, String text) {
        this.name = name;
        this.text = text;
    }

    static GoldText read(Path yaml) {
        var name = yaml.getFileName().toString().replace(".yaml", "");
        try {
            var text = Files.readString(yaml.resolveSibling(name + ".txt"));
            return new GoldReader(name, text).gold(YAML.readTree(Files.readString(yaml)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GoldText gold(JsonNode root) {
        return new GoldText(
                name,
                root.required("genre").asString(),
                root.required("language").asString(),
                text,
                each(root, "mentions", this::mention),
                each(root, "dates", this::date),
                each(root, "ties", this::tie),
                each(root, "acts", this::act));
    }

    private GoldMention mention(JsonNode item) {
        return new GoldMention(
                place(item, "text"),
                EntityKind.valueOf(item.required("kind").asString()),
                word(item, "type"),
                item.required("who").asString(),
                optional(item));
    }

    private GoldDate date(JsonNode item) {
        var date = FuzzyDate.parse(item.required("edtf").asString());
        return new GoldDate(place(item, "text"), date, optional(item));
    }

    private GoldTie tie(JsonNode item) {
        return new GoldTie(
                place(item, "text"),
                item.required("relation").asString(),
                item.required("from").asString(),
                item.required("to").asString(),
                word(item, "as"),
                stance(item),
                words(item.path("speakers")),
                optional(item));
    }

    private GoldAct act(JsonNode item) {
        var date = word(item, "date");
        return new GoldAct(
                place(item, "trigger"),
                item.required("kind").asString(),
                words(item.path("victim")),
                words(item.path("by")),
                roles(item.path("roles")),
                stance(item),
                words(item.path("speakers")),
                date == null ? null : FuzzyDate.parse(date),
                optional(item));
    }

    private Span place(JsonNode item, String field) {
        var words = item.required(field).asString();
        int at = -1;
        for (int n = item.required("n").asInt(); n > 0; n--) {
            at = text.indexOf(words, at + 1);
            if (at < 0) {
                throw new IllegalStateException(name + " has no such place: " + item);
            }
        }
        return new Span(at, at + words.length());
    }

    private static SequencedMap<String, List<String>> roles(JsonNode node) {
        var roles = new LinkedHashMap<String, List<String>>();
        node.properties().forEach(role -> roles.put(role.getKey(), words(role.getValue())));
        return roles;
    }

    private static Stance stance(JsonNode item) {
        return Stance.valueOf(Optional.ofNullable(word(item, "stance")).orElse("STATES"));
    }

    private static boolean optional(JsonNode item) {
        return item.path("optional").asBoolean(false);
    }

    private static @Nullable String word(JsonNode item, String field) {
        return item.has(field) ? item.get(field).asString() : null;
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static <T> List<T> each(JsonNode root, String field, Function<JsonNode, T> read) {
        return StreamSupport.stream(root.path(field).spliterator(), false)
                .map(read)
                .toList();
    }
}
