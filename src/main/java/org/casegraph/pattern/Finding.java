package org.casegraph.pattern;

import java.util.List;
import org.casegraph.model.Stance;

/**
 * One answer to a pattern.
 *
 * @param id the same for the same people in the same pattern, whatever else becomes known
 * @param pattern the pattern's id
 * @param origins independent origins behind the weakest leg that it needs; 0 where one is missing
 * @param stances the stances in which its statements are made
 * @param missing what no readable statement says, as sentences; empty for a complete finding
 */
public record Finding(
        String id,
        String pattern,
        String sentence,
        List<Role> roles,
        List<Leg> legs,
        int origins,
        Strength strength,
        TimeOrder order,
        List<Stance> stances,
        List<String> missing) {

    public Finding {
        roles = List.copyOf(roles);
        legs = List.copyOf(legs);
        stances = List.copyOf(stances);
        missing = List.copyOf(missing);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** Whether somebody denies a leg that it needs. */
    public boolean isContested() {
        return legs.stream().anyMatch(leg -> leg.isRequired() && leg.state() == LegState.CONTESTED);
    }

    /** Whether one of these fills a role. */
    public boolean involves(List<String> ids) {
        return roles.stream()
                .flatMap(role -> role.entities().stream())
                .anyMatch(participant -> ids.contains(participant.id()));
    }
}
