package org.casegraph.pattern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Origins;
import org.casegraph.model.Stance;

/**
 * What proves a leg.
 *
 * @param origins who speaks for all of it, or else for the weakest part of it
 * @param statements ids of the statements that speak for it or deny it
 * @param acts ids of the acts in it
 * @param stances the stances in which it is spoken for
 * @param soft the stances that a part of it rests on which nobody states outright; empty where somebody states each
 * @param dates when the first act in it began, once for each statement that says
 */
record Proof(
        Origins origins,
        SortedSet<String> statements,
        SortedSet<String> acts,
        Set<Stance> stances,
        Set<Stance> soft,
        boolean isContested,
        List<FuzzyDate> dates) {

    /** All together, where each would do; nothing where there is none. */
    static Optional<Proof> any(Collection<Proof> proofs) {
        if (proofs.size() < 2) {
            return proofs.stream().findFirst();
        }
        var all = new Proof(
                Origins.any(proofs.stream().map(Proof::origins).toList()),
                new TreeSet<>(),
                new TreeSet<>(),
                noStance(),
                noStance(),
                proofs.stream().anyMatch(Proof::isContested),
                new ArrayList<>());
        for (var proof : proofs) {
            all.statements.addAll(proof.statements);
            all.acts.addAll(proof.acts);
            all.stances.addAll(proof.stances);
            all.soft.addAll(proof.soft);
            all.dates.addAll(proof.dates);
        }
        if (proofs.stream().anyMatch(proof -> proof.soft.isEmpty())) {
            all.soft.clear();
        }
        return Optional.of(all);
    }

    static Set<Stance> noStance() {
        return EnumSet.noneOf(Stance.class);
    }
}
