package org.casegraph.graph.read;

import java.time.LocalDate;
import java.util.List;
import org.casegraph.access.Viewer;
import org.casegraph.model.Stance;
import org.casegraph.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Which ties count. Where only relations or only kinds of acts are named, nothing else counts; an empty list leaves
 * that sort of tie out.
 *
 * @param relations words of the vocabulary, null for all
 * @param acts kinds of acts, null for all
 * @param stances what counts as support, null for what always does
 * @param minOrigins the least number of independent origins behind a tie
 * @param asOf what may have held or happened by that day, null for any time
 * @param likeParts whether two are tied who have one and the same part in an act, such as both to have suffered it
 */
public record TieFilter(
        @Nullable List<String> relations,
        @Nullable List<String> acts,
        @Nullable List<Stance> stances,
        int minOrigins,
        @Nullable LocalDate asOf,
        boolean likeParts) {

    /** Parts that tell of the act and do not join two who both have them. */
    private static final List<String> CIRCUMSTANCES = List.of("ADDRESSED_TO", "AT", "TAKEN_TO", "IN_CASE");

    public static final TieFilter NONE = new TieFilter(null, null, null, 1, null, true);

    public TieFilter {
        boolean areActsNamed = acts != null && !acts.isEmpty();
        boolean areRelationsNamed = relations != null && !relations.isEmpty();
        if (relations == null && areActsNamed) {
            relations = List.of();
        }
        if (acts == null && areRelationsNamed) {
            acts = List.of();
        }
    }

    /** The parts in an act that do not tie two who both have them. */
    List<String> apart(Vocabulary vocabulary) {
        return likeParts ? CIRCUMSTANCES : List.copyOf(vocabulary.roles().keySet());
    }

    Parameters parameters(Viewer viewer, Vocabulary vocabulary) {
        return Parameters.of(viewer)
                .with("relations", relations)
                .with("acts", acts)
                .withChoice("stances", stances)
                .with("least", stances == null ? (long) minOrigins : 0L)
                .withDay("asOf", asOf)
                .with("apart", apart(vocabulary))
                .with("never", Step.NEVER);
    }
}
