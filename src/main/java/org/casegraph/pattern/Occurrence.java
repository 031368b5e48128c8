package org.casegraph.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.casegraph.model.Certainty;
import org.casegraph.model.FuzzyDate;

/**
 * A row of a pattern's query, and what is proved of it.
 *
 * @param people who is in a role, or in a column beside them
 * @param proofs the proof of each leg that has one
 */
record Occurrence(Pattern pattern, Map<String, Participant> people, Map<String, Proof> proofs) {

    static Occurrence of(Pattern pattern, Sighting sighting, Voices voices) {
        var proofs = new LinkedHashMap<String, Proof>();
        sighting.ways().forEach((leg, ways) -> Proof.any(
                        ways.stream().flatMap(way -> voices.proof(way).stream()).toList())
                .ifPresent(proof -> proofs.put(leg, proof)));
        return new Occurrence(pattern, sighting.people(), proofs);
    }

    /** Who is known to be in a role: only a leg that is proved makes anybody known, for many a leg that is required. */
    Optional<Participant> shown(String role) {
        boolean needsRequired = pattern.role(role).map(Pattern.Role::isMany).orElse(false);
        boolean isKnown = pattern.legs().stream()
                .filter(leg -> leg.names().contains(role) && (leg.isRequired() || !needsRequired))
                .anyMatch(leg -> proofs.containsKey(leg.name()));
        return isKnown ? Optional.ofNullable(people.get(role)) : Optional.empty();
    }

    /** Ids of those in roles, "" where there is nobody. */
    List<String> participants() {
        return pattern.roles().stream()
                .map(role -> people.get(role.name()))
                .map(participant -> participant == null ? "" : participant.id())
                .toList();
    }

    /** The same with no other legs than these. */
    Occurrence only(Predicate<String> legs) {
        var kept = new LinkedHashMap<>(proofs);
        kept.keySet().removeIf(legs.negate());
        return new Occurrence(pattern, people, kept);
    }

    /** What is proved by one or another of rows about the same people. */
    static Occurrence any(List<Occurrence> rows) {
        var first = rows.getFirst();
        var all = new LinkedHashMap<String, List<Proof>>();
        rows.forEach(row -> row.proofs.forEach(
                (leg, proof) -> all.computeIfAbsent(leg, _ -> new ArrayList<>()).add(proof)));
        var proofs = new LinkedHashMap<String, Proof>();
        all.forEach((leg, some) -> Proof.any(some).ifPresent(proof -> proofs.put(leg, proof)));
        return new Occurrence(first.pattern, first.people, proofs);
    }

    /** Whether it has what the query starts from; without it the row shows that something is there to be hidden. */
    boolean hasStart() {
        return proofs.containsKey(pattern.legs().getFirst().name());
    }

    boolean isImpossible() {
        return order().filter(order -> order == Certainty.IMPOSSIBLE).isPresent();
    }

    /** Whether the legs came in the order that the pattern asks for; empty where it asks for none or nothing tells. */
    Optional<Certainty> order() {
        var order = pattern.order();
        if (order == null) {
            return Optional.empty();
        }
        var before = proofs.get(order.before());
        var after = proofs.get(order.after());
        if (before == null || after == null) {
            return Optional.empty();
        }
        var statedBy = order.statedBy();
        boolean isStated = statedBy != null && proofs.containsKey(statedBy);
        return isStated ? Optional.of(Certainty.CERTAIN) : order(before.dates(), after.dates());
    }

    /** Where sources disagree on the dates, nothing is certain but what holds by all of them. */
    private static Optional<Certainty> order(List<FuzzyDate> before, List<FuzzyDate> after) {
        var answers = before.stream()
                .flatMap(one -> after.stream().map(one::before))
                .distinct()
                .toList();
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(answers.size() == 1 ? answers.getFirst() : Certainty.POSSIBLE);
    }
}
