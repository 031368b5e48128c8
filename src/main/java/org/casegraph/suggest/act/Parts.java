package org.casegraph.suggest.act;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casegraph.suggest.SuggestedAct.Role;
import org.casegraph.suggest.read.Heads;

/** The parts in an act, filled one by one; nobody fills two. */
final class Parts {

    private static final Map<String, String> DEMANDED =
            Map.of("SUFFERED_BY", "IN_FAVOUR_OF", "DONE_BY", "ADDRESSED_TO", "DECIDED_BY", "ADDRESSED_TO");
    private static final Set<String> PLACES = Set.of("AT", "TAKEN_TO");

    private final Fillers fillers;
    private final Map<String, List<Integer>> filled = new LinkedHashMap<>();
    private boolean isResolved;
    private boolean isThere;

    Parts(Fillers fillers) {
        this.fillers = fillers;
    }

    void fill(String role, Heads heads) {
        isThere |= heads.isThere() && !PLACES.contains(role);
        for (int who : heads.who()) {
            boolean isTaken = filled.values().stream().anyMatch(others -> others.contains(who));
            if (!isTaken && fillers.may(role, who)) {
                filled.computeIfAbsent(fillers.role(role, who), key -> new ArrayList<>())
                        .add(who);
                isResolved |= heads.isResolved();
            }
        }
    }

    boolean has(String role) {
        return filled.containsKey(role);
    }

    boolean isEmpty() {
        return filled.isEmpty();
    }

    /** Whether anybody has a part in it, named or not. */
    boolean isThere() {
        return isThere;
    }

    /** Whether somebody in it stands there as a pronoun alone. */
    boolean isResolved() {
        return isResolved;
    }

    List<Integer> of(String role) {
        return filled.getOrDefault(role, List.of());
    }

    /** The parts in a demand for the act: whom it would help, and who is to do it. */
    Parts demanded() {
        var demanded = new Parts(fillers);
        filled.forEach((role, all) -> demanded.filled.put(DEMANDED.getOrDefault(role, role), all));
        return demanded;
    }

    List<Role> roles() {
        var roles = new ArrayList<Role>();
        filled.forEach((role, all) -> all.forEach(who -> roles.add(new Role(role, who))));
        return roles;
    }
}
