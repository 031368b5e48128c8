package org.casegraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
 * @param firstDays the first day on which it may have been so, likewise, as days since 1970
 * @param lastDays the last such day, likewise
 * @param stances in which it is said, as clearance and stance: "0:STATES" is read by all
 * @param aside which of the statements count neither way because of a resolution, as clearance and id
 * @param undated whose date does not count, likewise
 */
record Evidence(
        List<String> statements,
        Clearance clearance,
        List<Long> support,
        List<Long> denied,
        List<String> stances,
        Optional<FuzzyDate> date,
        List<Long> firstDays,
        List<Long> lastDays,
        List<String> aside,
        List<String> undated) {

    /** Folds the statements that say one fact; there is at least one. */
    static Evidence of(Collection<Statement> saying, Provenances provenances) {
        return of(saying, Effect.NONE, provenances);
    }

    /** Folds them without what resolutions set aside. */
    static Evidence of(Collection<Statement> saying, Effect effect, Provenances provenances) {
        var statements =
                saying.stream().sorted(Comparator.comparing(Statement::id)).toList();
        var dates = Stream.of(Clearance.values())
                .map(level -> date(statements, level, effect))
                .toList();
        var ids = statements.stream().map(Statement::id).toList();
        return new Evidence(
                ids,
                statements.stream()
                        .map(Statement::clearance)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                origins(statements, statement -> statement.stance().supports(), effect, provenances),
                origins(statements, statement -> statement.stance() == Stance.DENIES, effect, provenances),
                stances(statements),
                dates.getLast(),
                dates.stream().map(Dates::firstDay).toList(),
                dates.stream().map(Dates::lastDay).toList(),
                Effect.marks(effect.aside(), ids),
                Effect.marks(effect.undated(), ids));
    }

    private static List<String> stances(List<Statement> statements) {
        var stances = new TreeSet<String>();
        for (var level : Clearance.values()) {
            statements.stream()
                    .filter(statement -> level.mayRead(statement.clearance()))
                    .forEach(statement -> stances.add(level.rank() + ":" + statement.stance()));
        }
        return List.copyOf(stances);
    }

    /** Of a fact that no statement says, and that may be known from a clearance on. */
    static Evidence ofNothing(Clearance from) {
        var none = List.of(0L, 0L, 0L);
        var first = Collections.nCopies(none.size(), Dates.firstDay(Optional.empty()));
        var last = Collections.nCopies(none.size(), Dates.lastDay(Optional.empty()));
        return new Evidence(
                List.of(), from, none, none, List.of(), Optional.empty(), first, last, List.of(), List.of());
    }

    /** The same for whoever may read at least so much. */
    Evidence from(Clearance least) {
        return new Evidence(statements, least, support, denied, stances, date, firstDays, lastDays, aside, undated);
    }

    private static List<Long> origins(
            List<Statement> statements, Predicate<Statement> counted, Effect effect, Provenances provenances) {
        var byClearance = new ArrayList<Long>();
        for (var level : Clearance.values()) {
            var readable = statements.stream()
                    .filter(counted)
                    .filter(statement -> level.mayRead(statement.clearance()) && effect.counts(statement, level))
                    .toList();
            byClearance.add((long) provenances.origins(readable, level).size());
        }
        return byClearance;
    }

    private static Optional<FuzzyDate> date(List<Statement> statements, Clearance level, Effect effect) {
        return new Told(statements.stream()
                        .filter(statement -> level.mayRead(statement.clearance()) && effect.dates(statement, level))
                        .toList())
                .date();
    }

    /** The properties that a projected node or relationship carries. */
    Map<String, Object> properties() {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("statements", statements);
        properties.put("clearance", (long) clearance.rank());
        properties.put("support", support);
        properties.put("denied", denied);
        properties.put("stances", stances);
        properties.put("firstDay", firstDays);
        properties.put("lastDay", lastDays);
        put(properties, "aside", aside);
        put(properties, "undated", undated);
        date.ifPresent(known -> properties.putAll(Dates.properties(known)));
        return properties;
    }

    /** Few facts have any: the rest go without the property. */
    private static void put(Map<String, Object> properties, String key, List<String> marks) {
        if (!marks.isEmpty()) {
            properties.put(key, marks);
        }
    }
}
