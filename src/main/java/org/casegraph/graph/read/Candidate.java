package org.casegraph.graph.read;

import org.casegraph.graph.Row;
import org.casegraph.graph.match.CandidateQuestion;
import org.casegraph.graph.match.CandidateState;
import org.casegraph.identity.name.Band;
import org.casegraph.model.Ids;

/**
 * Two entities of one kind about which there is something to ask.
 *
 * @param score how near their names are, from 0 to 1
 */
public record Candidate(
        String id, Entity one, Entity other, CandidateQuestion question, double score, CandidateState state) {

    static Candidate of(Row row) {
        var one = Entity.of(row.row("one"));
        var other = Entity.of(row.row("other"));
        boolean isInOrder = one.id().compareTo(other.id()) < 0;
        return new Candidate(
                Ids.of("candidate", isInOrder ? one.id() : other.id(), isInOrder ? other.id() : one.id()),
                one,
                other,
                CandidateQuestion.valueOf(row.text("question")),
                row.decimal("score"),
                CandidateState.valueOf(row.text("state")));
    }

    public Band band() {
        return Band.of(score);
    }
}
