package org.casegraph.export.linked;

import java.util.List;
import org.casegraph.graph.read.Contradiction;
import org.casegraph.graph.read.Contradiction.Side;
import org.casegraph.model.Resolution;
import org.casegraph.model.Statement;

/**
 * What an analyst made of a contradiction: a ClaimReview for each side. Its rating is words alone, because nobody here
 * measures truth.
 */
final class ReviewNodes {

    private ReviewNodes() {}

    static List<Linked> of(Contradiction one) {
        var resolution = one.resolution();
        return resolution == null
                ? List.of()
                : one.sides().stream().map(side -> of(one, side, resolution)).toList();
    }

    private static Linked of(Contradiction one, Side side, Resolution resolution) {
        var author =
                Linked.node(Linked.agent(resolution.author()), "prov:Agent").with("schema:name", resolution.author());
        var claim = Linked.part("schema:Claim")
                .with("schema:text", side.says())
                .to("schema:about", Linked.urn(one.fact()))
                .toAll(
                        "schema:appearance",
                        side.statements().stream()
                                .map(Statement::id)
                                .map(Linked::urn)
                                .toList());
        return Linked.node(Linked.urn(side.id()), "schema:ClaimReview")
                .to("schema:isPartOf", Linked.urn(one.id()))
                .with("schema:claimReviewed", one.aspect() + ": " + side.says())
                .with("schema:itemReviewed", claim)
                .with("schema:reviewAspect", one.aspect())
                .with(
                        "schema:reviewRating",
                        Linked.part("schema:Rating").with("schema:alternateName", rating(side, resolution)))
                .with("schema:reviewBody", resolution.reason())
                .with("schema:author", author)
                .typed("schema:datePublished", resolution.recordedAt(), "dateTime")
                .to("prov:wasDerivedFrom", Linked.urn(resolution.id()));
    }

    private static String rating(Side side, Resolution resolution) {
        boolean isChosen = side.statements().stream().map(Statement::id).anyMatch(resolution.chosen()::contains);
        return switch (resolution.kind()) {
            case PREFER -> isChosen ? "preferred" : "set aside";
            case BOTH_STAND -> "stands beside the others";
            case NOT_THE_SAME_ACT -> isChosen ? "tells of another act" : "stands";
        };
    }
}
