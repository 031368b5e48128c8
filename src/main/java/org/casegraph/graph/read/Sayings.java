package org.casegraph.graph.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.casegraph.model.Fact;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Statement;

/** What single statements say of one aspect of a fact, as text that can be compared; empty where they say nothing. */
final class Sayings {

    static final String SOMEBODY = "somebody who is not named";
    static final String NOBODY = "nobody";

    private Sayings() {}

    /**
     * When an act happened, as far as a source says so. The date of a document only bounds it, and a relation may hold
     * at many times.
     */
    static Optional<String> date(Statement statement) {
        return statement.fact() instanceof Fact.Happened
                ? Optional.ofNullable(statement.date()).filter(Sayings::isTold).map(FuzzyDate::edtf)
                : Optional.empty();
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

    /** Who fills a role, by name; those whom the viewer may not know are left out. */
    static Optional<String> role(Statement statement, String role, Map<String, Subject> fillers) {
        var names = Parts.fillings(statement).stream()
                .filter(filling -> filling.role().equals(role))
                .flatMap(filling -> name(filling, fillers).stream())
                .distinct()
                .sorted()
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
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

    private static Optional<String> name(RoleFilling filling, Map<String, Subject> fillers) {
        if (!filling.isNamed()) {
            return Optional.of(filling.filler().equals(RoleFilling.SOMEBODY) ? SOMEBODY : NOBODY);
        }
        return Optional.ofNullable(fillers.get(filling.filler())).map(Sayings::name);
    }

    private static String name(Subject subject) {
        return switch (subject) {
            case Entity entity -> entity.name();
            case Act act -> act.id();
        };
    }
}
