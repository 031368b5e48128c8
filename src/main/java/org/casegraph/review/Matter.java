package org.casegraph.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.DraftSentences;
import org.casegraph.graph.review.Decision;
import org.casegraph.graph.review.Review;
import org.casegraph.graph.review.ReviewTurn;
import org.casegraph.model.Document;
import org.casegraph.model.Label;
import org.casegraph.source.SayingsReader;
import org.casegraph.text.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * What is decided about, in one turn.
 *
 * @param persons how many people have to agree
 */
record Matter(
        Document document,
        Sheet sheet,
        Viewer viewer,
        ReviewTurn turn,
        Instant now,
        int persons,
        String suggester,
        DraftSentences sentences,
        SayingsReader reader) {

    /** What was decided so far, this turn included, as far as the viewer may know. */
    Decided decided() {
        return Decided.of(sheet, turn.reviews(), viewer.readers());
    }

    Prefill prefill() {
        return new Prefill(sentences, decided()::speaksFor);
    }

    Drafting drafting() {
        return new Drafting(document, sheet, decided(), prefill(), turn::mention, reader);
    }

    References references(Sections sections, List<String> problems) {
        return new References(sheet, decided(), prefill(), turn::mention, sections, problems);
    }

    /** A proposal as it may be decided about; refuses where there is none. */
    Review review(String id) {
        return decided()
                .review(id)
                .or(() -> sheet.proposed(id).map(this::review))
                .orElseThrow(Matter::noProposal);
    }

    static ReviewRefused noProposal() {
        return new ReviewRefused("There is no proposal of this id in this document.");
    }

    Decision decision(String by, String who, @Nullable String reason, @Nullable Draft draft, Label label) {
        var id = "decision-" + UUID.randomUUID();
        return new Decision(
                id,
                by,
                who,
                now,
                reason,
                draft == null ? null : Drafts.write(draft),
                null,
                draft == null ? null : sheet.places().sha256(),
                draft == null
                        ? null
                        : sheet.places()
                                .anchor(draft.at())
                                .map(Anchor::toString)
                                .orElse(null),
                label,
                List.of(),
                null,
                null);
    }

    /** A proposal that nobody has decided about. */
    private Review review(Proposed one) {
        return new Review(
                one.id(),
                sheet.sha256(),
                one.form().name(),
                one.span().start(),
                one.span().end(),
                one.suggestion().rule(),
                one.suggestion().score(),
                suggester,
                List.of());
    }

    /** A statement that somebody makes from a place. */
    Review own(String id, Draft.Place at) {
        return new Review(id, sheet.sha256(), Form.OWN.name(), at.start(), at.end(), Form.OWN.name(), 1, "", List.of());
    }
}
