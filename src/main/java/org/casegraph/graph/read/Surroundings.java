package org.casegraph.graph.read;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Row;
import org.casegraph.model.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what lies one tie away from entities, through relations and through acts. */
@Component
final class Surroundings {

    /** Which end of an act comes first in a sentence about it. */
    private static final List<String> FIRST = List.of("SUFFERED_BY", "DONE_BY", "IN_FAVOUR_OF", "ASKED_BY", "AGAINST");

    private final Reading reading;

    Surroundings(Reading reading) {
        this.reading = reading;
    }

    /**
     * Which ties are followed.
     *
     * @param relations relations and kinds of acts, null for all
     * @param limit how many relations, and how many acts, of one entity at most
     */
    record Bounds(@Nullable List<String> relations, int minOrigins, @Nullable LocalDate asOf, int limit) {}

    /** The ties of some entities to others, the best supported first; an act ties each two who have a part in it. */
    List<Tie> of(Collection<String> entities, Bounds bounds, Viewer viewer) {
        var parameters = Parameters.of(viewer)
                .with("ids", List.copyOf(entities))
                .with("relations", bounds.relations())
                .with("minOrigins", (long) bounds.minOrigins())
                .withDay("asOf", bounds.asOf())
                .with("limit", (long) bounds.limit());
        var ties = new LinkedHashMap<String, Tie>();
        reading.rows("ties_around", parameters).forEach(row -> ties.putIfAbsent(row.text("id"), Tie.ofRelation(row)));
        for (var row : reading.rows("acts_around", parameters)) {
            var tie = throughAct(row);
            ties.merge(tie.id(), tie, Surroundings::better);
        }
        return List.copyOf(ties.values());
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
                behind(row.texts("ours"), row.texts("others")),
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
    private static Tie better(Tie one, Tie other) {
        return rank(one) <= rank(other) ? one : other;
    }

    private static int rank(Tie tie) {
        return tie.roles().stream().mapToInt(Surroundings::rank).sum();
    }

    private static int rank(String role) {
        int rank = FIRST.indexOf(role);
        return rank < 0 ? FIRST.size() : rank;
    }
}
