package org.casegraph.graph.dispute;

import java.util.List;
import java.util.Optional;
import org.casegraph.model.Certainty;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.RoleFilling;

/** How two different sayings stand to each other; empty where they agree. */
interface Rule {

    Optional<Kind> compare(String one, String other, Knowledge known);

    /** There is one time: two that cannot be the same exclude each other, and a closer one refines. */
    static Optional<Kind> date(String one, String other, Knowledge known) {
        try {
            var first = FuzzyDate.parse(one);
            var second = FuzzyDate.parse(other);
            if (first.overlaps(second) == Certainty.IMPOSSIBLE) {
                return Optional.of(Kind.INCOMPATIBLE);
            }
            return first.refines(second) || second.refines(first) ? Optional.of(Kind.REFINES) : Optional.empty();
        } catch (IllegalArgumentException noDate) {
            return one(one, other, known);
        }
    }

    /** It may have been so more than once: two times that do not meet differ, and both may hold. */
    static Optional<Kind> span(String one, String other, Knowledge known) {
        return date(one, other, known).filter(kind -> kind == Kind.INCOMPATIBLE).map(_ -> Kind.COMPATIBLE);
    }

    /** There is one value; two are too many, unless one only says more than the other. */
    static Optional<Kind> one(String one, String other, Knowledge known) {
        return Wording.of(one).equals(Wording.of(other))
                ? Optional.empty()
                : Optional.of(Wording.isPart(one, other) ? Kind.REFINES : Kind.INCOMPATIBLE);
    }

    /** There may be many values. */
    static Optional<Kind> many(String one, String other, Knowledge known) {
        return one(one, other, known).map(kind -> kind == Kind.REFINES ? kind : Kind.COMPATIBLE);
    }

    /** Two figures exclude each other; a figure and words need not. */
    static Optional<Kind> figure(String one, String other, Knowledge known) {
        return Wording.hasNumber(one) && Wording.hasNumber(other) ? one(one, other, known) : many(one, other, known);
    }

    /** Several may fill the role, so that two sources may each name some of them. */
    static Optional<Kind> several(String one, String other, Knowledge known) {
        return isNobody(one) || isNobody(other)
                ? Optional.of(Kind.INCOMPATIBLE)
                : Optional.of(covers(one, other, known) || covers(other, one, known) ? Kind.REFINES : Kind.COMPATIBLE);
    }

    /** One alone fills the role. */
    static Optional<Kind> only(String one, String other, Knowledge known) {
        return several(one, other, known).map(kind -> kind == Kind.COMPATIBLE ? Kind.INCOMPATIBLE : kind);
    }

    private static boolean isNobody(String fillers) {
        return fillers.equals(RoleFilling.NOBODY);
    }

    /** Whether everyone of the first is among the second, or is named more closely there. */
    private static boolean covers(String vaguer, String closer, Knowledge known) {
        var named = List.of(closer.split(Sayings.BETWEEN));
        return List.of(vaguer.split(Sayings.BETWEEN)).stream()
                .allMatch(one -> one.equals(RoleFilling.SOMEBODY)
                        || named.stream().anyMatch(other -> one.equals(other) || known.isVaguer(one, other)));
    }
}
