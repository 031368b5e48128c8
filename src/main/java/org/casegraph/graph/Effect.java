package org.casegraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.casegraph.graph.dispute.Rules;
import org.casegraph.graph.dispute.Settled;
import org.casegraph.identity.Identities;
import org.casegraph.model.Fact;
import org.casegraph.model.ReaderTable;
import org.casegraph.model.Readers;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Statement;

/**
 * What resolutions set aside of the statements of one fact, by readers.
 *
 * @param aside ids of those that count neither for nor against it
 * @param undated ids of those whose date does not count
 */
record Effect(List<Set<String>> aside, List<Set<String>> undated) {

    static final Effect NONE = new Effect(List.of(), List.of());

    /** What counts of the statements of an act or a relation. */
    static Effect of(List<Statement> statements, Settled settled, ReaderTable readers) {
        return new Effect(
                atEach(statements, readers, (readable, level) -> settled.setAside(Rules.WHETHER, readable, level)
                        .others()),
                atEach(statements, readers, (readable, level) -> settled.setAside(Rules.DATE, readable, level)
                        .others()));
    }

    /** What counts of those that name somebody in a role: less than of the act, where others are preferred there. */
    Effect of(
            String role,
            String filler,
            List<Statement> statements,
            Settled settled,
            Identities identities,
            ReaderTable readers) {
        var elsewhere = atEach(statements, readers, (readable, level) -> {
            var setAside = settled.setAside(Rules.ROLE + role, readable, level);
            boolean isChosen =
                    setAside.chosen().stream().anyMatch(statement -> names(statement, role, filler, identities));
            return isChosen ? Set.of() : setAside.others();
        });
        var both = new ArrayList<Set<String>>();
        for (var level : readers.all()) {
            var together = new LinkedHashSet<>(aside.get(level.rank()));
            together.addAll(elsewhere.get(level.rank()));
            both.add(together);
        }
        return new Effect(both, undated);
    }

    boolean counts(Statement statement, Readers level) {
        return aside.isEmpty() || !aside.get(level.rank()).contains(statement.id());
    }

    boolean dates(Statement statement, Readers level) {
        return undated.isEmpty() || !undated.get(level.rank()).contains(statement.id());
    }

    /** Of some statements, those that are set aside, as readers and id: "1:9f86d0…". */
    static List<String> marks(List<Set<String>> sets, Collection<String> statements) {
        return IntStream.range(0, sets.size())
                .boxed()
                .flatMap(rank ->
                        statements.stream().filter(sets.get(rank)::contains).map(id -> rank + ":" + id))
                .sorted()
                .toList();
    }

    private static List<Set<String>> atEach(
            List<Statement> statements, ReaderTable readers, BiFunction<List<Statement>, Readers, Set<String>> work) {
        var sets = new ArrayList<Set<String>>();
        for (var level : readers.all()) {
            var readable = statements.stream()
                    .filter(statement -> level.mayRead(statement.label()))
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
}
