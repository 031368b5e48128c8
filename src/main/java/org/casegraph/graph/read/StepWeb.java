package org.casegraph.graph.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who is tied to whom, as far as it has been read. Acts in which very many have a part are kept as such. */
final class StepWeb {

    private final List<String> apart;
    private final Map<String, Map<String, Step>> steps = new LinkedHashMap<>();
    private final Map<String, Crowd> crowds = new LinkedHashMap<>();
    private final Map<String, List<Crowd>> crowdsOf = new LinkedHashMap<>();

    /** Somebody's part in an act. */
    record Member(String id, String role, int origins) {}

    /** An act in which very many have a part. */
    record Crowd(String act, long day, List<Member> members) {

        Step step(Member one, Member other) {
            return new Step(
                    Math.min(one.origins(), other.origins()), day, one.role().equals(other.role()));
        }
    }

    /** @param apart the parts in an act that do not tie two who both have them */
    StepWeb(List<String> apart) {
        this.apart = List.copyOf(apart);
    }

    void add(String one, String other, Step step) {
        steps.computeIfAbsent(one, _ -> new LinkedHashMap<>()).merge(other, step, Step::and);
        steps.computeIfAbsent(other, _ -> new LinkedHashMap<>()).merge(one, step, Step::and);
    }

    boolean knows(String act) {
        return crowds.containsKey(act);
    }

    void add(Crowd crowd) {
        if (crowds.putIfAbsent(crowd.act(), crowd) == null) {
            crowd.members().stream().map(Member::id).distinct().forEach(member -> crowdsOf.computeIfAbsent(
                            member, _ -> new ArrayList<>())
                    .add(crowd));
        }
    }

    /** Whom somebody is tied to, as far as it has been read. */
    Map<String, Step> around(String one) {
        var plain = steps.getOrDefault(one, Map.of());
        var mine = crowdsOf.getOrDefault(one, List.of());
        if (mine.isEmpty()) {
            return plain;
        }
        var all = new LinkedHashMap<>(plain);
        mine.forEach(crowd -> addTo(all, one, crowd));
        return all;
    }

    private void addTo(Map<String, Step> around, String one, Crowd crowd) {
        for (var member : crowd.members()) {
            if (member.id().equals(one)) {
                crowd.members().stream()
                        .filter(other -> areTied(member, other))
                        .forEach(other -> around.merge(other.id(), crowd.step(member, other), Step::and));
            }
        }
    }

    private boolean areTied(Member one, Member other) {
        return !one.id().equals(other.id()) && !(one.role().equals(other.role()) && apart.contains(one.role()));
    }
}
