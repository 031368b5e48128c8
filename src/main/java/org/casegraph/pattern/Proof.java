package org.casegraph.pattern;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.casegraph.model.FuzzyDate;
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
        SortedSet<String> origins,
        SortedSet<String> statements,
        SortedSet<String> acts,
        Set<Stance> stances,
        Set<Stance> soft,
        boolean isContested,
        List<FuzzyDate> dates) {

    /** Both together, where either would do. */
    Proof or(Proof other) {
        var dates = new ArrayList<>(this.dates);
        dates.addAll(other.dates);
        return new Proof(
                union(origins, other.origins),
                union(statements, other.statements),
                union(acts, other.acts),
                union(stances, other.stances),
                soft.isEmpty() || other.soft.isEmpty() ? noStance() : union(soft, other.soft),
                isContested || other.isContested,
                dates);
    }

    static Set<Stance> noStance() {
        return EnumSet.noneOf(Stance.class);
    }

    static SortedSet<String> union(SortedSet<String> one, SortedSet<String> other) {
        var both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    static Set<Stance> union(Set<Stance> one, Set<Stance> other) {
        var both = noStance();
        both.addAll(one);
        both.addAll(other);
        return both;
    }
}
