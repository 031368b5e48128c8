package org.casegraph.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casegraph.graph.review.Decision;
import org.casegraph.graph.review.Review;

/** What stands of the decisions about a proposal. */
final class Standing {

    private Standing() {}

    /** As the latest who accepts it says it. */
    static Optional<Draft> latestDraft(Review review) {
        return drafts(review.standing()).reduce((_, later) -> later);
    }

    /** The same, taken back or not. */
    static Optional<Draft> lastDraft(Review review) {
        return latestDraft(review).or(() -> drafts(review.decisions()).reduce((_, later) -> later));
    }

    private static Stream<Draft> drafts(List<Decision> decisions) {
        return decisions.stream()
                .flatMap(decision -> Optional.ofNullable(decision.draft()).stream())
                .map(Drafts::read);
    }
}
