package org.casegraph.model;

import java.util.List;

/**
 * All who may read the same.
 *
 * @param rank their place in every list that is kept by readers
 * @param compartments into which they are let, each once, in order; whoever reads everything needs none
 */
public record Readers(int rank, Clearance clearance, List<String> compartments) {

    /** The place of those who read everything, whatever compartment it is in. */
    public static final int EVERYTHING = Clearance.SEALED.rank();

    public Readers {
        compartments = compartments.stream().distinct().sorted().toList();
    }

    /** Those of a clearance where nothing is in a compartment; SEALED reads everything. */
    public static Readers of(Clearance clearance) {
        return new Readers(clearance.rank(), clearance, List.of());
    }

    public boolean readEverything() {
        return rank == EVERYTHING;
    }

    public boolean mayRead(Label asked) {
        return readEverything() || clearance.mayRead(asked.clearance()) && mayEnter(asked.compartments());
    }

    /** Whether they are let into each of some compartments. */
    public boolean mayEnter(List<String> asked) {
        return readEverything() || compartments.containsAll(asked);
    }

    /** Whether they may read all that others may. */
    public boolean include(Readers others) {
        return readEverything()
                || !others.readEverything()
                        && clearance.mayRead(others.clearance())
                        && compartments.containsAll(others.compartments());
    }

    boolean areOf(Clearance other, List<String> entered) {
        return clearance == other && compartments.equals(entered);
    }
}
