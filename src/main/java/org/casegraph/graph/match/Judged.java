package org.casegraph.graph.match;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.casegraph.identity.Identities;
import org.casegraph.model.Judgement;

/** What was judged of pairs of entities that are not joined; that two are different outweighs doubts. */
public final class Judged {

    private final Map<Pair, CandidateState> states = new LinkedHashMap<>();

    private Judged() {}

    /** @param judgements that stand */
    public static Judged of(Collection<Judgement> judgements, Identities identities) {
        var judged = new Judged();
        for (var judgement : judgements) {
            var pair = Pair.of(identities.canonical(judgement.one()), identities.canonical(judgement.other()));
            switch (judgement.verdict()) {
                case DIFFERENT -> judged.states.put(pair, CandidateState.DIFFERENT);
                case UNSURE -> judged.states.putIfAbsent(pair, CandidateState.UNSURE);
                case SAME -> {
                    // The two are one, so that nothing is left to ask.
                }
            }
        }
        return judged;
    }

    CandidateState state(Pair pair) {
        return states.getOrDefault(pair, CandidateState.OPEN);
    }
}
