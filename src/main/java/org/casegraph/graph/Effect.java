package org.casegraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.casegraph.graph.dispute.Rules;
import org.casegraph.graph.dispute.Settled;
import org.casegraph.identity.Identities;
import org.casegraph.model.Clearance;
import org.casegraph.model.Fact;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Statement;

/**
 * What resolutions set aside of the statements of one fact, for a viewer of each clearance.
 *
 * @param aside ids of those that count neither for nor against it
 * @param undated ids of those whose date does not count
 */
record Effect(List<Set<String>> aside, List<Set<String>> undated) {

    static final Effect NONE = new Effect(nothing(), nothing());

    /** What counts of the statements of an act or a relation. */
    static Effect of(List<Statement> statements, Settled settled) {
        return new Effect(
                atEach(statements, (readable, level) -> settled.setAside(Rules.WHETHER, readable, level)
                        .others()),
                atEach(statements, (readable, level) -> settled.setAside(Rules.DATE, readable, level)
                        .others()));
    }

    /** What counts of those that name somebody in a role: less than of the act, where others are preferred there. */
    Effect of(String role, String filler, List<Statement> statements, Settled settled, Identities identities) {
        var elsewhere = atEach(statements, (readable, level) -> {
            var setAside = settled.setAside(Rules.ROLE + role, readable, level);
            boolean isChosen =
                    setAside.chosen().stream().anyMatch(statement -> names(statement, role, filler, identities));
            return isChosen ? Set.of() : setAside.others();
        });
        var both = new ArrayList<Set<String>>();
        for (var level : Clearance.values()) {
            var together = new LinkedHashSet<>(aside.get(level.rank()));
            together.addAll(elsewhere.get(level.rank()));
            both.add(together);
        }
        return new Effect(both, undated);
    }

    boolean counts(Statement statement, Clearance level) {
        return !aside.get(level.rank()).contains(statement.id());
    }

    boolean dates(Statement statement, Clearance level) {
        return !undated.get(level.rank()).contains(statement.id());
    }

    /** Of some statements, those that are set aside, as clearance and id: "1:9f86d0…". */
    static List<String> marks(List<Set<String>> sets, Collection<String> statements) {
        return Stream.of(Clearance.values())
                .flatMap(level -> statements.stream()
                        .filter(sets.get(level.rank())::contains)
                        .map(id -> level.rank() + ":" + id))
                .sorted()
                .toList();
    }

    private static List<Set<String>> atEach(
            List<Statement> statements, BiFunction<List<Statement>, Clearance, Set<String>> work) {
        var sets = new ArrayList<Set<String>>();
        for (var level : Clearance.values()) {
            var readable = statements.stream()
                    .filter(statement -> level.mayRead(statement.clearance()))
                    .toList();
            sets.add(work.apply(readable, level));
        }
        return sets;
    }

    private static boolean names(Statement statement, String role, String filler, Identities identities) {
        return statement.fact() instanceof Fact.Happened happened
                && happened.roles().stream()
                        .filter(RoleFilling::isNamed)
                        .anyMatch(filling -> filling.role().equals(role)
                                && identities.canonical(filling.filler()).equals(filler));
    }

    private static List<Set<String>> nothing() {
        return Stream.of(Clearance.values()).map(_ -> Set.<String>of()).toList();
    }
}
