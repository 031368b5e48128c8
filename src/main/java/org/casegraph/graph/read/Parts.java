package org.casegraph.graph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.casegraph.model.Fact;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Statement;

/** Puts together what statements of one act say of its roles and particulars. */
final class Parts {

    private Parts() {}

    /** One part for each role and filler, in the order of the vocabulary's ids, with the statements that say so. */
    static List<Part> of(List<Statement> statements, Map<String, Subject> fillers) {
        var saying = new TreeMap<String, List<Statement>>();
        var fillings = new TreeMap<String, RoleFilling>();
        for (var statement : statements) {
            for (var filling : fillings(statement)) {
                var subject = fillers.get(filling.filler());
                var key = filling.role() + '=' + (subject == null ? filling.filler() : subject.id());
                if (subject != null || !filling.isNamed()) {
                    fillings.put(key, filling);
                    saying.computeIfAbsent(key, _ -> new ArrayList<>()).add(statement);
                }
            }
        }
        var parts = new ArrayList<Part>();
        saying.forEach((key, behind) -> parts.add(part(filling(fillings, key), fillers, behind)));
        return parts;
    }

    static List<RoleFilling> fillings(Statement statement) {
        return statement.fact() instanceof Fact.Happened happened ? happened.roles() : List.of();
    }

    /** One detail for each key and value, with the statements that give it. */
    static List<Detail> details(List<Statement> statements) {
        var saying = new TreeMap<String, Map<String, List<Statement>>>();
        for (var statement : statements) {
            if (statement.fact() instanceof Fact.Happened happened) {
                happened.details().forEach((key, value) -> saying.computeIfAbsent(key, _ -> new TreeMap<>())
                        .computeIfAbsent(value, _ -> new ArrayList<>())
                        .add(statement));
            }
        }
        var details = new ArrayList<Detail>();
        saying.forEach((key, values) -> values.forEach((value, behind) -> details.add(new Detail(key, value, behind))));
        return details;
    }

    private static RoleFilling filling(Map<String, RoleFilling> fillings, String key) {
        return Objects.requireNonNull(fillings.get(key));
    }

    private static Part part(RoleFilling filling, Map<String, Subject> fillers, List<Statement> behind) {
        var subject = fillers.get(filling.filler());
        return new Part(
                filling.role(),
                subject instanceof Entity entity ? entity : null,
                subject instanceof Act act ? act : null,
                filling.filler().equals(RoleFilling.SOMEBODY),
                filling.filler().equals(RoleFilling.NOBODY),
                behind);
    }
}
