package org.casegraph.pattern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.casegraph.model.Certainty;

/**
 * All rows about the same people.
 *
 * @param rows each of them
 * @param total what they prove together
 * @param isExcluded whether no row has an order that can be
 */
record Strand(List<Occurrence> rows, Occurrence total, boolean isExcluded) {

    /**
     * Puts rows together, and leaves out those whose order cannot be where others can, and the legs that too few origins
     * speak for.
     *
     * @param minOrigins how many have to
     */
    static List<Strand> of(Collection<Occurrence> occurrences, int minOrigins) {
        var byParticipants = new LinkedHashMap<List<String>, List<Occurrence>>();
        occurrences.stream().filter(Occurrence::hasStart).forEach(occurrence -> byParticipants
                .computeIfAbsent(occurrence.participants(), _ -> new ArrayList<>())
                .add(occurrence));
        return byParticipants.values().stream()
                .map(rows -> of(rows, minOrigins))
                .toList();
    }

    private static Strand of(List<Occurrence> rows, int minOrigins) {
        var possible = rows.stream().filter(row -> !row.isImpossible()).toList();
        var counted = possible.isEmpty() ? rows : inOrder(possible);
        var all = Occurrence.any(counted);
        var total = all.only(leg -> origins(all, leg) >= minOrigins);
        return new Strand(
                counted.stream()
                        .map(row -> row.only(total.proofs()::containsKey))
                        .toList(),
                total,
                possible.isEmpty());
    }

    /** Where the order is needed, rows that do not tell it add nothing to those that do. */
    private static List<Occurrence> inOrder(List<Occurrence> rows) {
        var order = rows.getFirst().pattern().order();
        var telling = rows.stream().filter(row -> row.order().isPresent()).toList();
        return order == null || !order.isRequired() || telling.isEmpty() ? rows : telling;
    }

    private static int origins(Occurrence all, String leg) {
        return Optional.ofNullable(all.proofs().get(leg))
                .map(proof -> proof.origins().size())
                .orElse(0);
    }

    TimeOrder order() {
        if (isExcluded) {
            return TimeOrder.IMPOSSIBLE;
        }
        var orders = rows.stream().flatMap(row -> row.order().stream()).toList();
        if (orders.isEmpty()) {
            return TimeOrder.NONE_STATED;
        }
        return orders.contains(Certainty.CERTAIN) ? TimeOrder.CERTAIN : TimeOrder.POSSIBLE;
    }

    /** Ids of those who are known to be in the roles of one, "" where there is nobody. */
    List<String> core() {
        return total.pattern().roles().stream()
                .filter(role -> !role.isMany())
                .map(role -> total.shown(role.name()).map(Participant::id).orElse(""))
                .toList();
    }
}
