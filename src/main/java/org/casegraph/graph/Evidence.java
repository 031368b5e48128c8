package org.casegraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.casegraph.model.Clearance;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Stance;
import org.casegraph.model.Statement;

/**
 * What stands behind one projected fact.
 *
 * @param statements ids of the statements that say it, in stable order
 * @param clearance the lowest that any of them asks for
 * @param support independent origins that speak for it, as a viewer of each clearance may know
 * @param denied independent origins that deny it, likewise
 */
record Evidence(
        List<String> statements,
        Clearance clearance,
        List<Long> support,
        List<Long> denied,
        List<String> stances,
        Optional<FuzzyDate> date) {

    /** Folds the statements that say one fact; there is at least one. */
    static Evidence of(Collection<Statement> saying) {
        var statements =
                saying.stream().sorted(Comparator.comparing(Statement::id)).toList();
        var stances = EnumSet.noneOf(Stance.class);
        statements.forEach(statement -> stances.add(statement.stance()));
        return new Evidence(
                statements.stream().map(Statement::id).toList(),
                statements.stream()
                        .map(Statement::clearance)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                origins(statements, statement -> statement.stance().supports()),
                origins(statements, statement -> statement.stance() == Stance.DENIES),
                stances.stream().map(Enum::name).toList(),
                date(statements));
    }

    private static List<Long> origins(List<Statement> statements, Predicate<Statement> counted) {
        var byClearance = new ArrayList<Long>();
        for (var level : Clearance.values()) {
            byClearance.add(statements.stream()
                    .filter(counted)
                    .filter(statement -> level.mayRead(statement.clearance()))
                    .map(Statement::origin)
                    .distinct()
                    .count());
        }
        return byClearance;
    }

    /** What all dated statements allow together; where they disagree, the span that covers them all. */
    private static Optional<FuzzyDate> date(List<Statement> statements) {
        var supporting = dates(statements, statement -> statement.stance().supports());
        var dates = supporting.isEmpty() ? dates(statements, _ -> true) : supporting;
        var together = dates.stream().findFirst();
        for (var date : dates) {
            together = together.flatMap(met -> met.meet(date));
        }
        return together.or(() -> dates.stream().reduce(FuzzyDate::hull));
    }

    private static List<FuzzyDate> dates(List<Statement> statements, Predicate<Statement> counted) {
        return statements.stream()
                .filter(counted)
                .flatMap(statement -> Optional.ofNullable(statement.date()).stream())
                .sorted(Comparator.comparing(FuzzyDate::edtf))
                .toList();
    }

    /** The properties that a projected node or relationship carries. */
    Map<String, Object> properties() {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("statements", statements);
        properties.put("clearance", (long) clearance.rank());
        properties.put("support", support);
        properties.put("denied", denied);
        properties.put("stances", stances);
        date.ifPresent(known -> properties.putAll(Dates.properties(known)));
        return properties;
    }
}
