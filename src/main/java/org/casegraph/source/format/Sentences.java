package org.casegraph.source.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Summaries of what a file says, where nobody wrote one. */
final class Sentences {

    private final Vocabulary vocabulary;
    private final Census census;

    Sentences(Vocabulary vocabulary, Census census) {
        this.vocabulary = vocabulary;
        this.census = census;
    }

    String value(String id, String property, String value) {
        var word = property.toLowerCase(Locale.ROOT).replace('_', ' ');
        return "Lists " + census.nameOf(id) + " with " + word + ": " + value;
    }

    String tie(String relation, String from, String to, @Nullable String quality) {
        var label = vocabulary.relation(relation).orElseThrow().label();
        return census.nameOf(from) + " " + label + " " + census.nameOf(to)
                + (quality == null ? "." : ": " + quality + ".");
    }

    /** Who suffered it or, where nobody is said to, who did it; and what. */
    String act(String kind, Map<String, List<String>> roles) {
        var says = vocabulary.actKind(kind).orElseThrow().says();
        for (var role : List.of("SUFFERED_BY", "DONE_BY")) {
            var names = roles.getOrDefault(role, List.of()).stream()
                    .filter(id -> !id.equals(RoleFilling.SOMEBODY) && !id.equals(RoleFilling.NOBODY))
                    .map(census::nameOf)
                    .toList();
            if (!names.isEmpty()) {
                return String.join(", ", names) + " " + says + ".";
            }
        }
        return "Lists an act: " + kind.toLowerCase(Locale.ROOT).replace('_', ' ') + ".";
    }
}
