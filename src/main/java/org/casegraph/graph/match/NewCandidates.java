package org.casegraph.graph.match;

import org.casegraph.identity.name.Band;

/**
 * What a change brought to ask about.
 *
 * @param likely pairs that are likely the same
 * @param possible pairs that are possibly the same, or weakly
 * @param others pairs of whom something else is asked
 */
public record NewCandidates(int likely, int possible, int others) {

    public static final NewCandidates NONE = new NewCandidates(0, 0, 0);

    /** Pairs that may be the same. */
    public int same() {
        return likely + possible;
    }

    NewCandidates with(Asked asked) {
        if (asked.question() != CandidateQuestion.SAME) {
            return new NewCandidates(likely, possible, others + 1);
        }
        return Band.of(asked.score()) == Band.LIKELY
                ? new NewCandidates(likely + 1, possible, others)
                : new NewCandidates(likely, possible + 1, others);
    }
}
