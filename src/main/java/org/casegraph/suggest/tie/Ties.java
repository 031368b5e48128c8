package org.casegraph.suggest.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.casegraph.suggest.SuggestedTie;
import org.casegraph.suggest.read.Sentence;
import org.casegraph.suggest.stance.Stances;
import org.jspecify.annotations.Nullable;

/** Finds the ties of one text, sentence by sentence. */
public final class Ties {

    private static final Sieve SIEVE = new Sieve(TieRules.read().all());

    private final @Nullable Integer narrator;
    private final Lines lines = new Lines();

    /** @param narrator number of the one who says "I" in the text, null where it does not say */
    public Ties(@Nullable Integer narrator) {
        this.narrator = narrator;
    }

    /** The ties that a sentence tells; sentences have to be given in the order of the text. */
    public List<SuggestedTie> in(Sentence sentence, Stances stances) {
        var ties = new ArrayList<SuggestedTie>();
        for (var found : SIEVE.in(sentence, narrator)) {
            pairs(found, sentence, stances, ties);
        }
        ties.addAll(lines.in(sentence));
        return ties;
    }

    private static void pairs(Found found, Sentence in, Stances stances, List<SuggestedTie> ties) {
        var stand = stances.at(found.noun());
        var rule = found.rule();
        for (var from : found.from()) {
            for (var to : found.to()) {
                if (!Objects.equals(from, to)) {
                    ties.add(new SuggestedTie(
                            in.span(found.start(), found.end()), rule.relation(), from, to, found.quality(),
                            stand.stance(), stand.speakers(), rule.name(), rule.score()));
                }
            }
        }
    }
}
