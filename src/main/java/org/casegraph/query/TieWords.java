package org.casegraph.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.casegraph.graph.read.TieFilter;
import org.casegraph.model.Stance;
import org.casegraph.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads which ties are to count from the arguments of a question. */
final class TieWords {

    private TieWords() {}

    /** Words of both sorts may stand among the relations; those for acts are then added to the acts. */
    static TieFilter filter(
            @Nullable List<String> relations,
            @Nullable List<String> acts,
            @Nullable List<Stance> stances,
            int minOrigins,
            @Nullable LocalDate asOf,
            boolean likeParts,
            Vocabulary vocabulary) {
        Words.require("minOrigins", minOrigins, 1, Integer.MAX_VALUE);
        if (relations == null) {
            return new TieFilter(null, acts, stances, minOrigins, asOf, likeParts);
        }
        var kinds = acts == null ? new ArrayList<String>() : new ArrayList<>(acts);
        var ties = new ArrayList<String>();
        for (var word : relations) {
            (vocabulary.actKinds().containsKey(word) ? kinds : ties).add(word);
        }
        var accepted = new ArrayList<>(vocabulary.relations().keySet());
        accepted.add("the words of ActKind");
        Words.require(ties, accepted, "relation and no kind of act");
        boolean areActsNamed = acts != null || !kinds.isEmpty();
        return new TieFilter(ties, areActsNamed ? kinds : null, stances, minOrigins, asOf, likeParts);
    }
}
