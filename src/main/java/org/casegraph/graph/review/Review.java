package org.casegraph.graph.review;

import java.util.ArrayList;
import java.util.List;
import org.casegraph.graph.Row;

/**
 * A proposal that somebody decided about.
 *
 * @param id of the proposal
 * @param sha256 of the original that its text was taken from
 * @param form what sort of thing was proposed
 * @param start where it stood when it was first decided about
 * @param decisions all that a viewer may know of, the earliest first
 */
public record Review(
        String id,
        String sha256,
        String form,
        int start,
        int end,
        String rule,
        double score,
        String suggester,
        List<Decision> decisions) {

    public Review {
        decisions = List.copyOf(decisions);
    }

    static Review of(Row row) {
        var review = row.row("review");
        return new Review(
                review.text("id"),
                review.text("sha256"),
                review.text("form"),
                (int) review.number("start"),
                (int) review.number("end"),
                review.text("rule"),
                review.decimal("score"),
                review.text("suggester"),
                row.rows("decisions").stream().map(Decision::of).toList());
    }

    /** The decisions that were not taken back. */
    public List<Decision> standing() {
        return decisions.stream().filter(Decision::stands).toList();
    }

    /** The ids of the statements that came of it and were not taken back. */
    public List<String> statements() {
        return standing().stream()
                .flatMap(decision -> decision.statements().stream())
                .distinct()
                .toList();
    }

    /** The same with one decision more. */
    public Review with(Decision decision) {
        var all = new ArrayList<>(decisions);
        all.add(decision);
        return with(all);
    }

    public Review with(List<Decision> decisions) {
        return new Review(id, sha256, form, start, end, rule, score, suggester, decisions);
    }
}
