package org.casegraph.graph.dispute;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.casegraph.model.Fact;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Statement;

/** What single statements say of one aspect of a fact, as text that can be compared; empty where they say nothing. */
final class Sayings {

    static final String BETWEEN = " ";

    private Sayings() {}

    /** When it happened or held, as far as a source says so: the date of a document only bounds it. */
    static Optional<String> date(Statement statement) {
        return Optional.ofNullable(statement.date()).filter(Sayings::isTold).map(FuzzyDate::edtf);
    }

    private static boolean isTold(FuzzyDate date) {
        return date.basis() == FuzzyDate.Basis.STATED || date.basis() == FuzzyDate.Basis.RELATIVE;
    }

    static Optional<String> quality(Statement statement) {
        return statement.fact() instanceof Fact.Related related
                ? Optional.ofNullable(related.quality())
                : Optional.empty();
    }

    static Optional<String> value(Statement statement) {
        return statement.fact() instanceof Fact.Valued valued ? Optional.of(valued.value()) : Optional.empty();
    }

    static Optional<String> detail(Statement statement, String key) {
        return statement.fact() instanceof Fact.Happened happened
                ? Optional.ofNullable(happened.details().get(key))
                : Optional.empty();
    }

    /** All whom a statement names in a role, by the ids of whom they stand for. */
    static Optional<String> role(Statement statement, String role, Knowledge known) {
        var fillers = fillings(statement).stream()
                .filter(filling -> filling.role().equals(role))
                .flatMap(filling -> filling.isNamed()
                        ? known.canonical(filling.filler()).stream()
                        : Optional.of(filling.filler()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return fillers.isEmpty() ? Optional.empty() : Optional.of(String.join(BETWEEN, fillers));
    }

    static SortedSet<String> detailKeys(List<Statement> statements) {
        var keys = new TreeSet<String>();
        for (var statement : statements) {
            if (statement.fact() instanceof Fact.Happened happened) {
                keys.addAll(happened.details().keySet());
            }
        }
        return keys;
    }

    static List<RoleFilling> fillings(Statement statement) {
        return statement.fact() instanceof Fact.Happened happened ? happened.roles() : List.of();
    }
}
