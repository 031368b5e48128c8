package org.casegraph.graph.read;

/**
 * What the order of routes asks of two entities that are tied: all ties between them, taken together.
 *
 * @param origins independent origins behind the best supported
 * @param lastDay the last day on which any of them may have held, as days since 1970
 * @param isLoose whether they only have the same part in an act
 */
record Step(int origins, long lastDay, boolean isLoose) {

    /** Before all times: what is not dated. */
    static final long NEVER = -1_000_000_000_000L;

    Step and(Step other) {
        return new Step(Math.max(origins, other.origins), Math.max(lastDay, other.lastDay), isLoose && other.isLoose);
    }
}
