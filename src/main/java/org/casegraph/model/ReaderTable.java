package org.casegraph.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who reads alike in a store, by rank: the three clearances first, of which the last reads everything, then one for each
 * clearance and set of compartments that somebody has. It only grows, so that ranks stay.
 */
public final class ReaderTable {

    /** So many at most: everything that is kept by readers is kept for each. */
    public static final int MOST = 31;

    /** Where there are no compartments. */
    public static final ReaderTable PLAIN = new ReaderTable(List.of());

    private final List<Readers> all;

    /** @param further those beyond the three, in the order of their ranks */
    public ReaderTable(List<Readers> further) {
        var table = new ArrayList<>(
                Arrays.stream(Clearance.values()).map(Readers::of).toList());
        table.addAll(further);
        for (int rank = 0; rank < table.size(); rank++) {
            if (table.get(rank).rank() != rank) {
                throw new IllegalArgumentException("Of readers there is none with rank " + rank);
            }
        }
        this.all = List.copyOf(table);
    }

    /** By rank. */
    public List<Readers> all() {
        return all;
    }

    public int size() {
        return all.size();
    }

    /** Whether nobody needs more than a clearance. */
    public boolean isPlain() {
        return all.size() == PLAIN.size();
    }

    /** For each readers whether they may read what is labelled so. */
    public List<Boolean> seen(Label label) {
        return all.stream().map(readers -> readers.mayRead(label)).toList();
    }

    /** For each readers that it is so. */
    public List<Boolean> always() {
        return all.stream().map(_ -> true).toList();
    }

    /** The readers of exactly a clearance and some compartments; empty where nobody has needed them yet. */
    public Optional<Readers> exactly(Clearance clearance, List<String> compartments) {
        var entered = compartments.stream().distinct().sorted().toList();
        if (entered.isEmpty() && (isPlain() || clearance != Clearance.SEALED)) {
            return Optional.of(Readers.of(clearance));
        }
        return all.stream()
                .skip(PLAIN.size())
                .filter(readers -> readers.areOf(clearance, entered))
                .findFirst();
    }

    /** Those who read most of what somebody may read, and nothing else: while a store is not ready, less than that. */
    public Readers within(Clearance clearance, List<String> compartments) {
        return exactly(clearance, compartments).orElseGet(() -> all.stream()
                .filter(readers -> !readers.readEverything())
                .filter(readers -> readers.clearance().compareTo(clearance) <= 0
                        && compartments.containsAll(readers.compartments()))
                .max(Comparator.comparing(
                                (Readers readers) -> readers.compartments().size())
                        .thenComparing(Readers::clearance)
                        .thenComparing(Readers::rank))
                .orElse(all.getFirst()));
    }
}
