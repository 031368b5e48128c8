package org.casegraph.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.casegraph.access.Viewer;
import org.casegraph.analysis.Recurrence.RecurringMethod;
import org.casegraph.graph.Row;
import org.casegraph.model.Vocabulary;
import org.casegraph.pattern.Backing.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds kinds of harm, and the methods that statements tell of, in several cases. */
@Component
final class RecurringMethods {

    /** So many acts of each kind are looked at. */
    static final int MOST_ACTS = 300;

    private static final int MOST_ACTS_NEAR = 2000;
    private static final String METHOD = "method=";

    private final Queries queries;
    private final Harm harm;
    private final Vocabulary vocabulary;

    RecurringMethods(Queries queries, Harm harm, Vocabulary vocabulary) {
        this.queries = queries;
        this.harm = harm;
        this.vocabulary = vocabulary;
    }

    private record Method(String kind, @Nullable String detail) {}

    List<RecurringMethod> read(Recurrences.Question question, Viewer viewer) {
        var parameters = question.parameters();
        parameters.put("kinds", kinds(question, viewer));
        parameters.put("acts", MOST_ACTS + 1L);
        var rows = queries.rows("recurring_kinds", parameters, viewer);
        var seen = new LinkedHashMap<Method, Sightings>();
        rows.forEach(row -> add(seen, new Method(row.text("kind"), null), row, Link.act(row.row("act"))));
        details(seen, rows, viewer);
        seen.values().removeIf(one -> one.count() < question.minCases());
        return methods(seen, viewer).stream().limit(question.first()).toList();
    }

    private List<String> kinds(Recurrences.Question question, Viewer viewer) {
        if (question.involving().isEmpty()) {
            return harm.kinds();
        }
        var parameters = question.parameters();
        parameters.put("kinds", harm.kinds());
        parameters.put("acts", (long) MOST_ACTS_NEAR);
        return queries.rows("recurring_kinds_near", parameters, viewer).stream()
                .map(row -> row.text("kind"))
                .toList();
    }

    /** The acts keep what all statements tell; what counts is what those say that may be read. */
    private void details(Map<Method, Sightings> seen, List<Row> rows, Viewer viewer) {
        var acts = new LinkedHashMap<String, Row>();
        rows.stream()
                .filter(row -> row.row("act").texts("details").stream().anyMatch(one -> one.startsWith(METHOD)))
                .forEach(row -> acts.put(row.row("act").text("id"), row));
        var told = queries.rows("methods_of_acts", Queries.with("acts", List.copyOf(acts.keySet())), viewer);
        for (var one : told) {
            var row = Objects.requireNonNull(acts.get(one.text("act")));
            var proof = new Link(one.text("act") + " " + one.text("method"), true, one.texts("statements"));
            add(seen, new Method(row.text("kind"), one.text("method")), row, proof);
        }
    }

    private static void add(Map<Method, Sightings> seen, Method method, Row row, Link proof) {
        seen.computeIfAbsent(method, _ -> new Sightings(MOST_ACTS))
                .add(row.row("act").text("id"), row.rows("cases"), List.of(proof));
    }

    private List<RecurringMethod> methods(Map<Method, Sightings> seen, Viewer viewer) {
        var backing = queries.backing(
                seen.values().stream().flatMap(one -> one.links().stream()).toList(), viewer);
        var methods = new ArrayList<RecurringMethod>();
        seen.forEach((method, sightings) -> sightings
                .backed(backing)
                .map(backed -> sightings.weight(backed, sentence(method) + " " + sightings.extent(backed) + "."))
                .ifPresent(weight -> methods.add(new RecurringMethod(method.kind(), method.detail(), weight))));
        methods.sort(Comparator.comparing((RecurringMethod one) -> -one.cases().size())
                .thenComparing(one -> -one.origins())
                .thenComparing(RecurringMethod::kind)
                .thenComparing(one -> String.valueOf(one.detail())));
        return methods;
    }

    private String sentence(Method method) {
        var says =
                vocabulary.actKind(method.kind()).map(Vocabulary.ActKind::says).orElse(method.kind());
        return "somebody " + says + (method.detail() == null ? "" : " (method: " + method.detail() + ")");
    }
}
