package org.casegraph.pattern;

import java.util.List;
import java.util.Optional;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Stance;

/** Something that statements prove, and how well. */
public final class Backed {

    private final Proof proof;

    Backed(Proof proof) {
        this.proof = proof;
    }

    /** Both together, where either would do. */
    public Backed or(Backed other) {
        return new Backed(Proof.any(List.of(proof, other.proof)).orElseThrow());
    }

    /** Independent origins that speak for it. */
    public int origins() {
        return proof.origins().size();
    }

    /** Ids of the statements that speak for it or deny it. */
    public List<String> statements() {
        return List.copyOf(proof.statements());
    }

    /** The stances in which it is spoken for. */
    public List<Stance> stances() {
        return List.copyOf(proof.stances());
    }

    public LegState state() {
        return proof.isContested() ? LegState.CONTESTED : LegState.PROVED;
    }

    /** A sentence, with a space before it, on what nobody states outright; empty where somebody states it. */
    public String caution() {
        return Sentences.onStances(List.of(proof.soft()));
    }

    /** When the first act in it began: what its dates allow together, or the span that covers them all. */
    public Optional<FuzzyDate> began() {
        var together = proof.dates().stream().findFirst();
        for (var date : proof.dates()) {
            together = together.flatMap(met -> met.meet(date));
        }
        return together.or(() -> proof.dates().stream().reduce(FuzzyDate::hull));
    }
}
