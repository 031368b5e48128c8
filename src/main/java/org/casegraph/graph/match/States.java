package org.casegraph.graph.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.graph.Row;

/** What was judged of pairs of entities that are not joined; that two are different outweighs doubts. */
final class States {

    private final Map<Pair, Integer> different = new LinkedHashMap<>();
    private final Map<Pair, Integer> unsure = new LinkedHashMap<>();

    private final int count;

    private States(int count) {
        this.count = count;
    }

    static States of(Collection<Pair> pairs, Ask ask) {
        var states = new States(ask.count());
        ask.rows("match_judgements", pairs.stream().map(Pair::row).toList()).forEach(states::add);
        return states;
    }

    private void add(Row row) {
        var states = CandidateState.valueOf(row.text("verdict")) == CandidateState.DIFFERENT ? different : unsure;
        states.merge(
                new Pair(row.text("one"), row.text("other")),
                Levels.of(row.flags("seen")),
                (one, other) -> one | other);
    }

    CandidateState at(int level, Pair pair) {
        if (Levels.at(different.getOrDefault(pair, Levels.NONE), level)) {
            return CandidateState.DIFFERENT;
        }
        return Levels.at(unsure.getOrDefault(pair, Levels.NONE), level) ? CandidateState.UNSURE : CandidateState.OPEN;
    }

    /** The words for the state at each level. */
    List<String> words(Pair pair) {
        var words = new ArrayList<String>();
        for (int level = 0; level < count; level++) {
            words.add(at(level, pair).name());
        }
        return words;
    }
}
