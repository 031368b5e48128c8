package org.casegraph.graph.read;

import java.util.List;

/** A chain of ties from one entity to another. */
public record Route(List<Hop> hops) {

    /**
     * One step.
     *
     * @param ties all ties between the two, the best supported first
     */
    public record Hop(Entity from, Entity to, List<Tie> ties) {

        public Hop {
            ties = List.copyOf(ties);
        }

        public Tie tie() {
            return ties.getFirst();
        }

        public int origins() {
            return tie().origins();
        }
    }

    public Route {
        hops = List.copyOf(hops);
    }

    public int length() {
        return hops.size();
    }

    /** Independent origins behind the weakest step. */
    public int origins() {
        return hops.stream().mapToInt(Hop::origins).min().orElse(0);
    }
}
