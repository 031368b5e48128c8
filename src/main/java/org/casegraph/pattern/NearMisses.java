package org.casegraph.pattern;

import java.util.List;
import java.util.Optional;

/** Picks, of the findings that lack something, those worth showing. */
final class NearMisses {

    private NearMisses() {}

    /** Those that lack one thing, have a leg they need, and say more than every other about the same people. */
    static List<Finding> among(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.missing().size() == 1 && hasLeg(finding))
                .filter(finding -> findings.stream().noneMatch(other -> saysMore(other, finding)))
                .toList();
    }

    private static boolean hasLeg(Finding finding) {
        return finding.legs().stream().anyMatch(leg -> leg.isRequired() && leg.state() != LegState.MISSING);
    }

    private static boolean saysMore(Finding one, Finding other) {
        return !one.id().equals(other.id())
                && one.missing().size() <= other.missing().size()
                && known(one) > known(other)
                && other.roles().stream().allMatch(role -> covers(one, role));
    }

    private static boolean covers(Finding finding, Role role) {
        Optional<Role> same = finding.roles().stream()
                .filter(r -> r.name().equals(role.name()))
                .findFirst();
        return same.isPresent() && same.get().entities().containsAll(role.entities());
    }

    private static long known(Finding finding) {
        return finding.roles().stream()
                .filter(role -> !role.entities().isEmpty())
                .count();
    }
}
