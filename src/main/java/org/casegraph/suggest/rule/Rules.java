package org.casegraph.suggest.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The rules and lists of rule files. A file has {@code lists}, each with its words between commas, or {@code rules}. */
public final class Rules {

    private final List<Rule> rules = new ArrayList<>();
    private final WordLists lists = new WordLists();

    private Rules() {}

    /** Reads the files of these names below {@code suggest/} on the class path, in this order. */
    public static Rules read(String... files) {
        var rules = new Rules();
        for (var file : files) {
            rules.add(file);
        }
        return rules;
    }

    private void add(String file) {
        var path = "/suggest/" + file + ".yaml";
        try (var in = Rules.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("There is no rule file " + path);
            }
            var root = new YAMLMapper().readTree(in);
            root.path("lists").propertyStream().forEach(list -> lists.add(list.getKey(), words(list.getValue())));
            root.path("rules").forEach(rule -> rules.add(rule(file, rule)));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> words(JsonNode words) {
        return texts(words).stream()
                .flatMap(text -> List.of(text.split(",")).stream())
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Rule rule(String file, JsonNode node) {
        var name = node.path("name").asString("");
        var pattern = node.path("pattern").asString("");
        try {
            return new Rule(
                    name,
                    node.path("says").asString(""),
                    node.path("kind").asString(""),
                    orNull(node.path("type").asString("")),
                    node.path("score").asDouble(0),
                    pattern.isEmpty() ? null : Pattern.of(pattern),
                    texts(node.path("matches")),
                    texts(node.path("not")));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("Rule '" + name + "' of " + file + ": " + e.getMessage(), e);
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static List<String> texts(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                        .map(text -> text.asString(""))
                        .toList()
                : node.isMissingNode() ? List.of() : List.of(node.asString(""));
    }

    /** All rules, in the order of the files. */
    public List<Rule> rules() {
        return List.copyOf(rules);
    }

    /** The rule of this name. */
    public Rule rule(String name) {
        return rules.stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule file has a rule '" + name + "'"));
    }

    public WordLists lists() {
        return lists;
    }
}
