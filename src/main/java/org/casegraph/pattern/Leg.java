package org.casegraph.pattern;

import java.util.List;

/**
 * One claim that a finding rests on, and what stands behind it.
 *
 * @param origins independent origins that speak for it: where it takes several ties, the origins that speak for all of
 *     them, or else for the weakest; where it holds of several people, for the least supported
 * @param statements ids of the statements that speak for it or deny it
 * @param acts ids of the acts that it consists of
 * @param counted ids of the statements whose origins are counted
 */
public record Leg(
        String name,
        boolean isRequired,
        LegState state,
        int origins,
        List<String> statements,
        List<String> acts,
        List<String> counted) {
    public Leg {
        statements = List.copyOf(statements);
        acts = List.copyOf(acts);
        counted = List.copyOf(counted);
    }
}
