package org.casegraph.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Ids;
import org.casegraph.model.Origins;
import org.casegraph.model.Stance;

/** Makes one finding of all strands that have the same people in the roles of one. */
final class Gathering {

    private final Pattern pattern;
    private final List<Strand> strands;
    private final List<Role> roles;
    private final List<Leg> legs;
    private final Sentences sentences;

    Gathering(List<Strand> strands) {
        this.pattern = strands.getFirst().total().pattern();
        this.strands = strands;
        this.roles = pattern.roles().stream().map(role -> role(role.name())).toList();
        this.legs = pattern.legs().stream().map(this::leg).toList();
        this.sentences = new Sentences(pattern, roles);
    }

    Finding finding() {
        var missing = missing();
        int origins = missing.isEmpty() ? weakest() : 0;
        return new Finding(
                id(),
                pattern.id(),
                sentences.of(missing, legs, order(), soft()),
                roles,
                legs,
                origins,
                Strength.of(origins),
                order(),
                stances(),
                missing);
    }

    /** Many come and go as sources do; those in the roles of one are what the finding is about. */
    private String id() {
        var parts = new ArrayList<String>(List.of(pattern.id()));
        roles.stream()
                .filter(role -> !pattern.isMany(role.name()))
                .forEach(role -> parts.add(role.name() + "="
                        + role.entities().stream()
                                .findFirst()
                                .map(Participant::id)
                                .orElse("")));
        return Ids.of("finding", parts.toArray(String[]::new));
    }

    private Role role(String name) {
        var entities = strands.stream()
                .flatMap(strand -> strand.total().shown(name).stream())
                .distinct()
                .sorted(Comparator.comparing(Participant::name).thenComparing(Participant::id))
                .toList();
        return new Role(name, entities);
    }

    private Leg leg(Pattern.Leg leg) {
        var proofs = proofs(leg.name());
        var together = Proof.any(proofs);
        var origins = proofs.stream()
                .map(Proof::origins)
                .min(Comparator.comparingInt(Origins::size)
                        .thenComparing(counted -> counted.statements().toString()))
                .orElse(Origins.none());
        return new Leg(
                leg.name(),
                leg.isRequired(),
                together.map(Gathering::state).orElse(LegState.MISSING),
                origins.size(),
                together.map(proof -> List.copyOf(proof.statements())).orElse(List.of()),
                together.map(proof -> List.copyOf(proof.acts())).orElse(List.of()),
                List.copyOf(origins.statements()));
    }

    private List<Proof> proofs(String leg) {
        return strands.stream()
                .map(strand -> strand.total().proofs().get(leg))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static LegState state(Proof proof) {
        return proof.isContested() ? LegState.CONTESTED : LegState.PROVED;
    }

    private int weakest() {
        return legs.stream()
                .filter(Leg::isRequired)
                .mapToInt(Leg::origins)
                .min()
                .orElse(0);
    }

    private TimeOrder order() {
        return strands.stream()
                .map(Strand::order)
                .min(Comparator.naturalOrder())
                .orElse(TimeOrder.NONE_STATED);
    }

    private List<Stance> stances() {
        return pattern.legs().stream()
                .flatMap(leg -> proofs(leg.name()).stream())
                .flatMap(proof -> proof.stances().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private List<Set<Stance>> soft() {
        return pattern.required().stream()
                .flatMap(leg -> Proof.any(proofs(leg.name())).stream())
                .map(Proof::soft)
                .toList();
    }

    private List<String> missing() {
        var missing = new ArrayList<String>();
        for (var leg : legs) {
            if (leg.isRequired() && leg.state() == LegState.MISSING) {
                missing.add(sentences.fill(phrase(leg.name())));
            }
        }
        if (order() == TimeOrder.IMPOSSIBLE) {
            missing.add(excluded());
        }
        if (missing.isEmpty()) {
            missingOrder().ifPresent(phrase -> missing.add(sentences.fill(phrase)));
            missingPeople().ifPresent(phrase -> missing.add(sentences.fill(phrase)));
        }
        return missing;
    }

    private String phrase(String leg) {
        return pattern.legs().stream()
                .filter(claim -> claim.name().equals(leg))
                .map(Pattern.Leg::missing)
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> missingOrder() {
        var order = pattern.order();
        return order == null || order() != TimeOrder.NONE_STATED
                ? Optional.empty()
                : Optional.ofNullable(order.missing());
    }

    /** What the dates leave no room for. */
    private String excluded() {
        var order = Objects.requireNonNull(pattern.order());
        return "the dates exclude that the " + order.before() + dates(order.before()) + " came before the "
                + order.after() + dates(order.after());
    }

    private String dates(String leg) {
        var dates = proofs(leg).stream()
                .flatMap(proof -> proof.dates().stream())
                .map(FuzzyDate::inWords)
                .distinct()
                .limit(3)
                .toList();
        return dates.isEmpty() ? "" : " (" + String.join(", or ", dates) + ")";
    }

    private Optional<String> missingPeople() {
        var least = pattern.least();
        return least == null || new Headcount(roles, strands).of(least, pattern.leastCount()) >= pattern.leastCount()
                ? Optional.empty()
                : Optional.of(least.missing());
    }
}
