package org.casegraph.graph.read;

import java.util.List;
import org.casegraph.access.Viewer;
import org.casegraph.graph.match.CandidateQuestion;
import org.casegraph.graph.match.CandidateState;
import org.casegraph.identity.name.Band;
import org.casegraph.model.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a list of candidates; what is null does not narrow it.
 *
 * @param of a mention of the entity they are about
 */
public record CandidateFilter(
        @Nullable String of,
        @Nullable List<EntityKind> kinds,
        @Nullable List<CandidateQuestion> questions,
        @Nullable List<Band> bands,
        @Nullable List<CandidateState> states) {

    Parameters parameters(Viewer viewer) {
        return Parameters.of(viewer)
                .with("of", of)
                .withChoice("kinds", kinds)
                .withChoice("questions", questions)
                .with(
                        "bands",
                        bands == null
                                ? null
                                : bands.stream().map(CandidateFilter::range).toList())
                .withChoice("states", states);
    }

    /** The scores of a band: from, and below. */
    private static List<Double> range(Band band) {
        double above = band == Band.LIKELY ? 2 : Band.values()[band.ordinal() - 1].from();
        return List.of(band.from(), above);
    }
}
