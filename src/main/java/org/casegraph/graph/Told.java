package org.casegraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.casegraph.model.Fact;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Stance;
import org.casegraph.model.Statement;

/**
 * What some statements of one fact say together.
 *
 * @param undated ids of those whose date does not count, because another was preferred
 */
public record Told(List<Statement> statements, Set<String> undated) {

    public Told {
        statements = List.copyOf(statements);
        undated = Set.copyOf(undated);
    }

    public Told(List<Statement> statements) {
        this(statements, Set.of());
    }

    /** What all dated statements allow together; where they disagree, the span that covers them all. */
    public Optional<FuzzyDate> date() {
        var dates = counting();
        return met(dates).or(() -> dates.stream().reduce(FuzzyDate::hull));
    }

    /** Whether no time fits all the dates that count. */
    public boolean datesDiffer() {
        var dates = counting();
        return !dates.isEmpty() && met(dates).isEmpty();
    }

    /** The statements that give a date, by that date, the earliest first. */
    public SequencedMap<FuzzyDate, List<Statement>> byDate() {
        var byDate = new TreeMap<FuzzyDate, List<Statement>>(
                Comparator.comparing((FuzzyDate date) -> date, FuzzyDate::compareForSort)
                        .thenComparing(FuzzyDate::basis)
                        .thenComparing(date -> String.valueOf(date.anchor())));
        for (var statement : statements) {
            var date = statement.date();
            if (date != null) {
                byDate.computeIfAbsent(date, _ -> new ArrayList<>()).add(statement);
            }
        }
        return byDate;
    }

    /** The dates of those that support it, if there are any; else those of all. */
    private List<FuzzyDate> counting() {
        var supporting = dates(statement -> statement.stance().supports());
        return supporting.isEmpty() ? dates(_ -> true) : supporting;
    }

    private static Optional<FuzzyDate> met(List<FuzzyDate> dates) {
        var together = dates.stream().findFirst();
        for (var date : dates) {
            together = together.flatMap(met -> met.meet(date));
        }
        return together;
    }

    /** The stances taken, each once. */
    public List<Stance> stances() {
        var stances = EnumSet.noneOf(Stance.class);
        statements.forEach(statement -> stances.add(statement.stance()));
        return List.copyOf(stances);
    }

    /** A relation in the words of its sources. */
    public List<String> qualities() {
        return statements.stream()
                .map(Statement::fact)
                .map(fact -> fact instanceof Fact.Related related ? related.quality() : null)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .sorted()
                .toList();
    }

    public boolean isContested() {
        return statements.stream().anyMatch(statement -> statement.stance() == Stance.DENIES);
    }

    private List<FuzzyDate> dates(Predicate<Statement> counted) {
        return statements.stream()
                .filter(counted)
                .filter(statement -> !undated.contains(statement.id()))
                .flatMap(statement -> Optional.ofNullable(statement.date()).stream())
                .sorted(Comparator.comparing(FuzzyDate::edtf))
                .toList();
    }
}
