package org.casegraph.suggest.act;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.model.Stance;
import org.casegraph.suggest.act.Rule.Frame;
import org.casegraph.suggest.act.Rule.Trigger;
import org.casegraph.suggest.read.Grammar;
import org.casegraph.suggest.read.Phrase;
import org.casegraph.suggest.read.RuleFiles;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The rules by which acts are told, as the files of {@code suggest/acts} list them. */
record Rules(Grammar grammar, List<Rule> all) {

    static Rules read() {
        var grammar = Grammar.read();
        var all = new ArrayList<Rule>();
        for (var file : RuleFiles.in("acts")) {
            file.forEach(node -> all.add(rule(node, grammar)));
        }
        return new Rules(grammar, List.copyOf(all));
    }

    private static Rule rule(JsonNode node, Grammar grammar) {
        var triggers = new ArrayList<Trigger>();
        add(triggers, node.path("verbs"), Frame.VERB, grammar);
        add(triggers, node.path("things"), Frame.THING, grammar);
        add(triggers, node.path("passive"), Frame.PASSIVE, grammar);
        add(triggers, node.path("nouns"), Frame.NOUN, grammar);
        add(triggers, node.path("suffers"), Frame.SUFFERS, grammar);
        add(triggers, node.path("does"), Frame.DOES, grammar);
        var of = node.path("of").asString("SUFFERED_BY");
        return new Rule(
                node.path("name").asString(""),
                node.path("kind").asString(""),
                List.copyOf(triggers),
                of,
                node.path("by").asString("DONE_BY"),
                node.path("owner").asString(of),
                parts(node.path("parts")),
                stance(node.path("stance").asString(null)),
                node.path("demanded").asString(null),
                node.path("feared").asString(null),
                node.path("dated").asString(null),
                phrases(node.path("unless"), grammar),
                node.path("named").asBoolean(true),
                node.path("alone").asBoolean(false),
                node.path("gap").asString(null),
                node.path("score").asDouble(0.8),
                node.path("example").asString(""),
                node.path("counter").asString(""));
    }

    private static void add(List<Trigger> triggers, JsonNode texts, Frame frame, Grammar grammar) {
        for (var text : texts) {
            var words = text.asString();
            var phrase = frame == Frame.NOUN ? grammar.words(words) : grammar.verb(words);
            triggers.add(new Trigger(phrase, frame));
            if (frame == Frame.THING) {
                turned(words, grammar).forEach(turned -> triggers.add(new Trigger(turned, Frame.NOUN)));
            }
        }
    }

    /** "freeze ~4 accounts" is told of as "accounts … were frozen" and "accounts frozen" as well. */
    private static List<Phrase> turned(String words, Grammar grammar) {
        var parts = words.split(" ");
        if (parts.length != 3 || !parts[1].startsWith("~")) {
            return List.of();
        }
        var participles = grammar.forms().participles(parts[0]);
        return List.of(
                grammar.words(parts[2] + " ~5 was|were|be|been|being|is|are " + participles),
                grammar.words(parts[2] + " " + participles));
    }

    private static List<Phrase> phrases(JsonNode texts, Grammar grammar) {
        var phrases = new ArrayList<Phrase>();
        texts.forEach(text -> phrases.add(grammar.words(text.asString())));
        return List.copyOf(phrases);
    }

    private static Map<String, List<String>> parts(JsonNode node) {
        var parts = new LinkedHashMap<String, List<String>>();
        node.properties()
                .forEach(entry -> parts.put(
                        entry.getKey(),
                        RuleFiles.split(entry.getValue()).stream()
                                .filter(word -> !word.isEmpty())
                                .toList()));
        return parts;
    }

    private static @Nullable Stance stance(@Nullable String name) {
        return name == null ? null : Stance.valueOf(name);
    }
}
