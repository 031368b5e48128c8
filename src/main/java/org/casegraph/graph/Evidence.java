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
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.ReaderTable;
import org.casegraph.model.Readers;
import org.casegraph.model.Stance;
import org.casegraph.model.Statement;

/**
 * What stands behind one projected fact.
 *
 * @param statements ids of the statements that say it, in stable order
 * @param seen for whom any of them is to be read
 * @param support independent origins that speak for it, as viewers may know by what they may read
 * @param denied independent origins that deny it, likewise
 * @param firstDays the first day on which it may have been so, likewise, as days since 1970
 * @param lastDays the last such day, likewise
 * @param stances in which it is said, as readers and stance: "0:STATES" is read by all
 * @param aside which of the statements count neither way because of a resolution, as readers and id
 * @param undated whose date does not count, likewise
 */
record Evidence(
        List<String> statements,
        List<Boolean> seen,
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
        var readers = provenances.readers();
        var dates = readers.all().stream()
                .map(level -> date(statements, level, effect))
                .toList();
        var ids = statements.stream().map(Statement::id).toList();
        return new Evidence(
                ids,
                seen(statements, readers),
                origins(statements, statement -> statement.stance().supports(), effect, provenances),
                origins(statements, statement -> statement.stance() == Stance.DENIES, effect, provenances),
                stances(statements, readers),
                dates.get(Readers.EVERYTHING),
                dates.stream().map(Dates::firstDay).toList(),
                dates.stream().map(Dates::lastDay).toList(),
                Effect.marks(effect.aside(), ids),
                Effect.marks(effect.undated(), ids));
    }

    private static List<Boolean> seen(List<Statement> statements, ReaderTable readers) {
        return readers.all().stream()
                .map(level -> statements.stream().anyMatch(statement -> level.mayRead(statement.label())))
                .toList();
    }

    private static List<String> stances(List<Statement> statements, ReaderTable readers) {
        var stances = new TreeSet<String>();
        for (var level : readers.all()) {
            statements.stream()
                    .filter(statement -> level.mayRead(statement.label()))
                    .forEach(statement -> stances.add(level.rank() + ":" + statement.stance()));
        }
        return List.copyOf(stances);
    }

    /** Of a fact that no statement says. */
    static Evidence ofNothing(List<Boolean> seen) {
        var none = Collections.nCopies(seen.size(), 0L);
        var first = Collections.nCopies(none.size(), Dates.firstDay(Optional.empty()));
        var last = Collections.nCopies(none.size(), Dates.lastDay(Optional.empty()));
        return new Evidence(
                List.of(), seen, none, none, List.of(), Optional.empty(), first, last, List.of(), List.of());
    }

    /** The same for others. */
    Evidence seenBy(List<Boolean> others) {
        return new Evidence(statements, others, support, denied, stances, date, firstDays, lastDays, aside, undated);
    }

    private static List<Long> origins(
            List<Statement> statements, Predicate<Statement> counted, Effect effect, Provenances provenances) {
        var byReaders = new ArrayList<Long>();
        for (var level : provenances.readers().all()) {
            var readable = statements.stream()
                    .filter(counted)
                    .filter(statement -> level.mayRead(statement.label()) && effect.counts(statement, level))
                    .toList();
            byReaders.add((long) provenances.origins(readable, level).size());
        }
        return byReaders;
    }

    private static Optional<FuzzyDate> date(List<Statement> statements, Readers level, Effect effect) {
        return new Told(statements.stream()
                        .filter(statement -> level.mayRead(statement.label()) && effect.dates(statement, level))
                        .toList())
                .date();
    }

    /** The properties that a projected node or relationship carries. */
    Map<String, Object> properties() {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("statements", statements);
        properties.put("seen", seen);
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
