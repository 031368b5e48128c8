package org.casegraph.pattern;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who somebody wants to see in the roles of a finding, by id. */
record Wanted(Map<String, String> roles) {

    /** Whether nobody else is where one of them is wanted. */
    boolean allows(Finding finding) {
        return finding.roles().stream().allMatch(this::allows);
    }

    /** How much of what is wanted is there: people first, then legs. */
    int nearness(Finding finding) {
        long people = finding.roles().stream()
                .filter(role -> has(role, roles.get(role.name())))
                .count();
        long legs = finding.legs().stream()
                .filter(leg -> leg.state() != LegState.MISSING)
                .count();
        return (int) (people * 100 + legs);
    }

    private boolean allows(Role role) {
        var wanted = roles.get(role.name());
        return wanted == null || role.entities().isEmpty() || has(role, wanted);
    }

    private static boolean has(Role role, @Nullable String wanted) {
        return role.entities().stream().anyMatch(participant -> participant.id().equals(wanted));
    }
}
