package org.casegraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.casegraph.graph.dispute.Settled;
import org.casegraph.identity.Identities;
import org.casegraph.model.Fact;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Statement;
import org.casegraph.model.Vocabulary;

/** Makes the projected act, with its roles, of the statements that tell of it. */
final class ActFold {

    private ActFold() {}

    static Map<String, Object> row(
            String act,
            List<Statement> statements,
            Settled settled,
            Identities identities,
            Provenances provenances,
            Vocabulary vocabulary) {
        var effect = Effect.of(statements, settled, provenances.readers());
        var kind = statements.getFirst().fact().predicate();
        var properties =
                new LinkedHashMap<>(Evidence.of(statements, effect, provenances).properties());
        properties.put("id", act);
        properties.put("kind", kind);
        vocabulary.actKind(kind).ifPresent(word -> {
            properties.put("category", word.category());
            properties.put("severity", (long) word.severity());
        });
        properties.put("details", details(statements));
        properties.put("somebody", unnamed(statements, RoleFilling.SOMEBODY));
        properties.put("nobody", unnamed(statements, RoleFilling.NOBODY));
        var told = statements.getFirst().fact().subject();
        if (!told.equals(act)) {
            properties.put("apartFrom", told);
        }
        var row = new LinkedHashMap<String, Object>();
        row.put("id", act);
        row.put("properties", properties);
        row.put(
                "roles",
                roles(
                        act,
                        statements,
                        identities,
                        provenances,
                        (role, filler) ->
                                effect.of(role, filler, statements, settled, identities, provenances.readers())));
        return row;
    }

    private static List<Map<String, Object>> roles(
            String act,
            List<Statement> statements,
            Identities identities,
            Provenances provenances,
            BiFunction<String, String, Effect> effects) {
        var saying = new TreeMap<String, Map<String, List<Statement>>>();
        for (var statement : statements) {
            for (var filling : fillings(statement)) {
                if (filling.isNamed()) {
                    saying.computeIfAbsent(filling.role(), _ -> new TreeMap<>())
                            .computeIfAbsent(identities.canonical(filling.filler()), _ -> new ArrayList<>())
                            .add(statement);
                }
            }
        }
        var rows = new ArrayList<Map<String, Object>>();
        saying.forEach((role, fillers) -> fillers.forEach((filler, behind) ->
                rows.add(roleRow(act, role, filler, behind, effects.apply(role, filler), provenances))));
        return rows;
    }

    private static Map<String, Object> roleRow(
            String act, String role, String filler, List<Statement> behind, Effect effect, Provenances provenances) {
        var properties =
                new LinkedHashMap<>(Evidence.of(behind.stream().distinct().toList(), effect, provenances)
                        .properties());
        properties.put("id", GraphIds.role(act, role, filler));
        var row = new LinkedHashMap<String, Object>();
        row.put("act", act);
        row.put("type", role);
        row.put("filler", filler);
        row.put("properties", properties);
        return row;
    }

    private static List<String> details(List<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> statement.fact() instanceof Fact.Happened happened
                        ? StatementRows.details(happened.details()).stream()
                        : Stream.empty())
                .distinct()
                .sorted()
                .toList();
    }

    /** The roles that some statement leaves to an unnamed somebody, or to nobody. */
    private static List<String> unnamed(List<Statement> statements, String filler) {
        var roles = new TreeSet<String>();
        statements.forEach(statement -> fillings(statement).stream()
                .filter(filling -> filling.filler().equals(filler))
                .forEach(filling -> roles.add(filling.role())));
        return List.copyOf(roles);
    }

    static List<RoleFilling> fillings(Statement statement) {
        return statement.fact() instanceof Fact.Happened happened ? happened.roles() : List.of();
    }
}
