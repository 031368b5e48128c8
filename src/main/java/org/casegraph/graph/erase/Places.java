package org.casegraph.graph.erase;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.casegraph.model.Fact;
import org.casegraph.model.NameType;
import org.casegraph.model.Statement;
import org.casegraph.text.Span;

/** Where in documents people are named who go, and who else is in the same documents. */
final class Places {

    private final Map<String, Set<Span>> places = new LinkedHashMap<>();
    private final Map<String, Set<String>> others = new LinkedHashMap<>();

    void learn(Statement statement, Plan plan) {
        for (var mention : Mentioned.in(statement)) {
            var names = plan.sharing.get(mention);
            if (names != null) {
                others.computeIfAbsent(statement.document(), _ -> new LinkedHashSet<>())
                        .addAll(names);
            }
        }
        var start = statement.locator().start();
        var end = statement.locator().end();
        if (start != null && end != null && (isName(statement, plan) || Survey.isSaidBy(plan, statement))) {
            places.computeIfAbsent(statement.document(), _ -> new LinkedHashSet<>())
                    .add(new Span(start, end));
        }
    }

    private static boolean isName(Statement statement, Plan plan) {
        return statement.fact() instanceof Fact.Named named
                && named.name().type() != NameType.DESCRIPTION
                && plan.people.contains(named.subject());
    }

    Set<Span> of(String document) {
        return places.getOrDefault(document, Set.of());
    }

    Set<String> others(String document) {
        return others.getOrDefault(document, Set.of());
    }
}
