package org.casegraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casegraph.access.Viewer;
import org.casegraph.graph.judge.Conflict;
import org.casegraph.identity.Closure;
import org.casegraph.model.Clearance;
import org.casegraph.model.Fact;
import org.casegraph.model.Judgement;
import org.casegraph.model.Judgement.Verdict;
import org.casegraph.model.Name;
import org.casegraph.model.Statement;

/** The judgements that stand: what one more would contradict. */
final class StandingJudgements {

    private static final String NAMELESS = "somebody without a name that you may read";

    /** Case files come in by the command line of whoever has the store. */
    private static final Viewer CODER = new Viewer("coder", Clearance.SEALED);

    private final GraphWrites writes;
    private final WriteTransaction transaction;

    StandingJudgements(GraphWrites writes, WriteTransaction transaction) {
        this.writes = writes;
        this.transaction = transaction;
    }

    /** The same, said of the same two by the same author, where it stands. */
    Optional<Judgement> repeatedBy(Judgement wanted) {
        return around(wanted.mentions()).stream()
                .filter(before -> before.stands()
                        && before.verdict() == wanted.verdict()
                        && before.author().equals(wanted.author())
                        && before.mentions().containsAll(wanted.mentions()))
                .findFirst();
    }

    /** What stands against one; a chain that the viewer may read is told before others. */
    Optional<Conflict> against(Judgement wanted, Viewer viewer) {
        var standing = around(wanted.mentions());
        var readable = standing.stream()
                .filter(judgement -> judgement.entry().mayBeReadBy(viewer.readers()))
                .toList();
        var chain = Closure.of(readable).against(wanted.one(), wanted.other(), wanted.verdict());
        if (chain.isEmpty()) {
            chain = Closure.of(standing).against(wanted.one(), wanted.other(), wanted.verdict());
        }
        return chain.isEmpty() ? Optional.empty() : Optional.of(told(chain, wanted.one(), wanted.verdict(), viewer));
    }

    /**
     * Refuses new judgements that cannot stand beside the others.
     *
     * @param judgements of a case file, which are kept already; those that were taken back say nothing
     * @throws ImportRefused if there is such a one
     */
    void requireFree(List<Judgement> judgements) {
        var standing = around(judgements.stream()
                .flatMap(judgement -> judgement.mentions().stream())
                .distinct()
                .toList());
        var ids = standing.stream().map(Judgement::id).collect(Collectors.toSet());
        var closure = Closure.of(standing);
        var reasons = new ArrayList<String>();
        for (var judgement : judgements) {
            var chain = closure.against(judgement.one(), judgement.other(), judgement.verdict());
            if (ids.contains(judgement.id()) && !chain.isEmpty()) {
                var conflict = told(chain, judgement.one(), judgement.verdict(), CODER);
                var names = names(judgement.mentions(), CODER);
                reasons.add("sameAs says that %s is %s. %s"
                        .formatted(
                                names.getOrDefault(judgement.one(), judgement.one()),
                                names.getOrDefault(judgement.other(), judgement.other()),
                                conflict.sentence()));
            }
        }
        if (!reasons.isEmpty()) {
            throw new ImportRefused(reasons);
        }
    }

    /** Those on all mentions that these are joined to, whether they are there yet or not. */
    private Collection<Judgement> around(List<String> mentions) {
        var found = new LinkedHashMap<String, Judgement>();
        var seen = new LinkedHashSet<>(mentions);
        var fresh = List.copyOf(seen);
        while (!fresh.isEmpty()) {
            var next = new LinkedHashSet<String>();
            for (var row : writes.read(transaction, "judgements_around", fresh)) {
                var judgement = RulingRows.judgement(row.row("ruling"));
                found.put(judgement.id(), judgement);
                if (judgement.joins()) {
                    next.addAll(judgement.mentions());
                }
            }
            fresh = next.stream().filter(seen::add).toList();
        }
        return found.values();
    }

    private Conflict told(List<Judgement> chain, String from, Verdict verdict, Viewer viewer) {
        var mentions = chain.stream()
                .flatMap(judgement -> judgement.mentions().stream())
                .distinct()
                .toList();
        var names = names(mentions, viewer);
        return Conflict.of(verdict, chain, from, mention -> names.getOrDefault(mention, NAMELESS), viewer);
    }

    /** What mentions are called by themselves, whomever they are joined to. */
    private Map<String, String> names(List<String> mentions, Viewer viewer) {
        var names = new LinkedHashMap<String, Name>();
        for (var statement : writes.statements(transaction, "names_of", mentions)) {
            if (statement.fact() instanceof Fact.Named named && mayRead(statement, viewer)) {
                names.merge(named.subject(), named.name(), StandingJudgements::better);
            }
        }
        var called = new LinkedHashMap<String, String>();
        names.forEach((mention, name) -> called.put(mention, name.value()));
        return called;
    }

    private static boolean mayRead(Statement statement, Viewer viewer) {
        return viewer.readers().mayRead(statement.label());
    }

    private static Name better(Name one, Name other) {
        var order = Comparator.comparing(Name::type).thenComparing(Name::value);
        return order.compare(one, Objects.requireNonNull(other)) <= 0 ? one : other;
    }
}
