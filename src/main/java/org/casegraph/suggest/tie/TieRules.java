package org.casegraph.suggest.tie;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casegraph.model.EntityKind;
import org.casegraph.suggest.read.RuleFiles;
import tools.jackson.databind.JsonNode;

/** The rules of {@code suggest/ties}. */
record TieRules(List<TieRule> all) {

    static final List<String> FILES = List.of("ties/people.yaml", "ties/bodies.yaml");

    static TieRules read() {
        var nouns = RuleFiles.one("ties/nouns.yaml");
        var frames = RuleFiles.one("ties/frames.yaml");
        var all = new ArrayList<TieRule>();
        for (var file : FILES) {
            RuleFiles.one(file).forEach(node -> all.add(rule(node, nouns, frames)));
        }
        return new TieRules(List.copyOf(all));
    }

    private static TieRule rule(JsonNode node, JsonNode nouns, JsonNode frames) {
        var patterns = new ArrayList<List<Step>>();
        if (node.has("frame")) {
            frames.required(node.get("frame").asString()).forEach(text -> patterns.add(Step.pattern(text.asString())));
        }
        node.path("patterns").forEach(text -> patterns.add(Step.pattern(text.asString())));
        return new TieRule(
                node.required("name").asString(),
                node.required("relation").asString(),
                kinds(node.required("from")),
                kinds(node.required("to")),
                words(node, "types"),
                words(node, "not types"),
                nouns(words(node, "nouns"), words(node, "not nouns"), nouns),
                List.copyOf(patterns),
                node.required("score").asDouble());
    }

    private static Set<EntityKind> kinds(JsonNode node) {
        var kinds = EnumSet.noneOf(EntityKind.class);
        RuleFiles.split(node).forEach(word -> kinds.add(EntityKind.valueOf(word)));
        return kinds;
    }

    private static Set<String> words(JsonNode node, String field) {
        return node.has(field) ? new LinkedHashSet<>(RuleFiles.split(node.get(field))) : Set.of();
    }

    private static Map<String, List<Noun>> nouns(Set<String> lists, Set<String> except, JsonNode all) {
        var nouns = new LinkedHashMap<String, List<Noun>>();
        for (var list : lists) {
            boolean isSeveral =
                    lists.size() > 1 && !list.equals(lists.iterator().next());
            for (var noun : RuleFiles.split(all.required(list))) {
                if (!except.contains(noun)) {
                    var words = List.of(noun.split(" "));
                    nouns.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                            .add(new Noun(words, isSeveral));
                }
            }
        }
        nouns.values()
                .forEach(
                        same -> same.sort((a, b) -> b.words().size() - a.words().size()));
        return nouns;
    }
}
