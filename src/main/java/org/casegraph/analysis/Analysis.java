package org.casegraph.analysis;

import java.util.List;
import org.casegraph.graph.read.Entity;

/**
 * A measure of the graph.
 *
 * @param method how it was worked out, as a sentence
 * @param nodes how many entities have a tie in it
 * @param ties how many pairs of them are tied
 */
public record Analysis(
        Measure measure,
        String sentence,
        String method,
        int nodes,
        int ties,
        List<Score> scores,
        List<Community> communities) {

    public Analysis {
        scores = List.copyOf(scores);
        communities = List.copyOf(communities);
    }

    /** What one entity comes to; equal values have one rank. */
    public record Score(int rank, Entity entity, double value, String sentence) {}

    /** Entities that have more ties among each other than to the rest. */
    public record Community(int size, int inside, int outside, List<Entity> members, String sentence) {

        public Community {
            members = List.copyOf(members);
        }
    }
}
