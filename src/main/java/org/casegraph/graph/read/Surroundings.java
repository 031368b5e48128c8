package org.casegraph.graph.read;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Row;
import org.casegraph.model.Ids;
import org.casegraph.model.Vocabulary;
import org.springframework.stereotype.Component;

/** Reads what lies one tie away from entities, through relations and through acts. */
@Component
final class Surroundings {

    /** How many relations, and how many acts, of one entity are looked at for the best. */
    private static final int LOOKED_AT = 5_000;

    private static final int MOST_BETWEEN = 100;

    /** Which end of an act comes first in a sentence about it. */
    private static final List<String> FIRST = List.of("SUFFERED_BY", "DONE_BY", "IN_FAVOUR_OF", "ASKED_BY", "AGAINST");

    private final Reading reading;
    private final OriginReader origins;
    private final Vocabulary vocabulary;

    Surroundings(Reading reading, OriginReader origins, Vocabulary vocabulary) {
        this.reading = reading;
        this.origins = origins;
        this.vocabulary = vocabulary;
    }

    /**
     * Ties, the best supported first.
     *
     * @param cut entities that have more than were looked at
     */
    record Found(List<Tie> ties, Set<String> cut) {}

    /**
     * The ties of some entities to others; an act ties each two who have a part in it.
     *
     * @param limit how many relations, and how many acts, of one entity at most
     */
    Found of(Collection<String> entities, TieFilter filter, int limit, Viewer viewer) {
        return found("ties_around", "acts_around", "ids", List.copyOf(entities), filter, limit, LOOKED_AT, viewer);
    }

    /** All ties between pairs of entities, as many of one pair as are looked at. */
    Found between(Collection<List<String>> pairs, TieFilter filter, Viewer viewer) {
        var asked = pairs.stream().map(StepReading::pair).toList();
        return found(
                "ties_between",
                "acts_between",
                "pairs",
                asked,
                filter,
                MOST_BETWEEN,
                RouteBounds.USUAL.actsBetweenHubs(),
                viewer);
    }

    private Found found(
            String relations,
            String acts,
            String name,
            List<?> asked,
            TieFilter filter,
            int limit,
            int most,
            Viewer viewer) {
        var parameters = filter.parameters(viewer, vocabulary)
                .with(name, asked)
                .with("limit", (long) limit)
                .with("most", (long) most);
        var ties = new LinkedHashMap<String, Said>();
        var cut = new LinkedHashSet<String>();
        for (var row : reading.rows(relations, parameters)) {
            noteCut(row, cut);
            ties.putIfAbsent(row.text("id"), new Said(Tie.ofRelation(row), row.texts("counted"), List.of()));
        }
        for (var row : reading.rows(acts, parameters)) {
            noteCut(row, cut);
            var said = new Said(throughAct(row), row.texts("counted"), row.texts("othersCounted"));
            ties.merge(said.tie().id(), said, Surroundings::better);
        }
        return new Found(weighed(ties.values(), filter, viewer), cut);
    }

    /** A tie with the statements behind it, or behind the parts of both ends in an act. */
    private record Said(Tie tie, List<String> ours, List<String> theirs) {}

    private static void noteCut(Row row, Set<String> cut) {
        if (row.number("looked") >= LOOKED_AT) {
            cut.add(row.row("near").text("id"));
        }
    }

    /** The ties as those of their statements support them that are made in certain stances. */
    private List<Tie> weighed(Collection<Said> ties, TieFilter filter, Viewer viewer) {
        var stances = filter.stances();
        if (stances == null) {
            return ties.stream().map(Said::tie).toList();
        }
        var counting = new StanceOrigins(origins, stances, viewer);
        counting.read(ties.stream()
                .flatMap(said -> Stream.concat(said.ours().stream(), said.theirs().stream()))
                .toList());
        return ties.stream()
                .map(said -> weighed(said, counting))
                .filter(tie -> tie.origins() >= filter.minOrigins())
                .toList();
    }

    private static Tie weighed(Said said, StanceOrigins origins) {
        int ours = origins.count(said.ours());
        int weight = said.tie().act() == null ? ours : Math.min(ours, origins.count(said.theirs()));
        return said.tie().counting(origins.counted(counted(said)), weight);
    }

    private static List<String> counted(Said said) {
        return said.tie().act() == null ? said.ours() : behind(said.ours(), said.theirs());
    }

    private static Tie throughAct(Row row) {
        var near = Entity.of(row.row("near"));
        var other = Entity.of(row.row("other"));
        var act = Act.of(row.row("act"));
        var mine = row.text("mine");
        var theirs = row.text("theirs");
        int order = Integer.compare(rank(mine), rank(theirs));
        boolean isNearFirst = order < 0 || (order == 0 && near.id().compareTo(other.id()) < 0);
        boolean isNearLess = near.id().compareTo(other.id()) < 0;
        return new Tie(
                Ids.of("tie", act.id(), isNearLess ? near.id() : other.id(), isNearLess ? other.id() : near.id()),
                act.kind(),
                isNearFirst ? near : other,
                isNearFirst ? other : near,
                null,
                act,
                isNearFirst ? List.of(mine, theirs) : List.of(theirs, mine),
                isNearFirst
                        ? behind(row.texts("ours"), row.texts("others"))
                        : behind(row.texts("others"), row.texts("ours")),
                (int) row.number("support"),
                row.number("denied") > 0);
    }

    /** The statements that give both their part; where none does, those that give it to either. */
    private static List<String> behind(List<String> ours, List<String> others) {
        var both = new LinkedHashSet<>(ours);
        both.retainAll(others);
        if (both.isEmpty()) {
            both.addAll(ours);
            both.addAll(others);
        }
        return List.copyOf(both);
    }

    /** Where two have several parts in one act, the one that says most. */
    private static Said better(Said one, Said other) {
        return rank(one.tie()) <= rank(other.tie()) ? one : other;
    }

    private static int rank(Tie tie) {
        return tie.roles().stream().mapToInt(Surroundings::rank).sum();
    }

    private static int rank(String role) {
        int rank = FIRST.indexOf(role);
        return rank < 0 ? FIRST.size() : rank;
    }
}
