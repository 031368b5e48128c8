package org.casegraph.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Picks, of the findings of a pattern that lack something, those worth showing. */
final class NearMisses {

    private final List<Finding> all;
    private final Map<Role, List<Finding>> byRole = new LinkedHashMap<>();

    private NearMisses(List<Finding> all) {
        this.all = all;
        for (var finding : all) {
            known(finding).forEach(role -> byRole.computeIfAbsent(role, _ -> new ArrayList<>())
                    .add(finding));
        }
    }

    /** Those that lack one thing, have a leg they need, and say more than every other about the same people. */
    static List<Finding> among(List<Finding> findings) {
        return new NearMisses(findings).worthShowing();
    }

    private List<Finding> worthShowing() {
        return all.stream()
                .filter(finding -> finding.missing().size() == 1 && hasLeg(finding) && !isOutdone(finding))
                .toList();
    }

    /** Only one who is not known in a role can be known in another finding. */
    private boolean isOutdone(Finding finding) {
        var known = known(finding);
        return known.size() < finding.roles().size()
                && rarest(known).stream().anyMatch(other -> saysMore(other, finding));
    }

    private List<Finding> rarest(List<Role> roles) {
        return roles.stream()
                .map(role -> byRole.getOrDefault(role, List.of()))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private static boolean hasLeg(Finding finding) {
        return finding.legs().stream().anyMatch(leg -> leg.isRequired() && leg.state() != LegState.MISSING);
    }

    private static boolean saysMore(Finding one, Finding other) {
        return one.missing().size() <= other.missing().size()
                && known(one).size() > known(other).size()
                && known(one).containsAll(known(other));
    }

    private static List<Role> known(Finding finding) {
        return finding.roles().stream()
                .filter(role -> !role.entities().isEmpty())
                .toList();
    }
}
