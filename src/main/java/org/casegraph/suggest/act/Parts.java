package org.casegraph.suggest.act;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.suggest.SuggestedAct.Role;
import org.casegraph.suggest.read.Heads;

/** The parts in an act, filled one by one; nobody fills two. */
final class Parts {

    private final Map<String, List<Integer>> filled = new LinkedHashMap<>();

    void fill(String role, Heads heads) {
        heads.who().stream()
                .filter(who -> filled.values().stream().noneMatch(others -> others.contains(who)))
                .forEach(who -> filled.computeIfAbsent(role, key -> new ArrayList<>()).add(who));
    }

    boolean has(String role) {
        return filled.containsKey(role);
    }

    boolean isEmpty() {
        return filled.isEmpty();
    }

    List<Integer> of(String role) {
        return filled.getOrDefault(role, List.of());
    }

    List<Role> roles() {
        var roles = new ArrayList<Role>();
        filled.forEach((role, all) -> all.forEach(who -> roles.add(new Role(role, who))));
        return roles;
    }
}
