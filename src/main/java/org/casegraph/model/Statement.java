package org.casegraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fact as said in one place: the unit of truth.
 *
 * @param id SHA-256 of its content, so that the same statement read twice is one
 * @param document the id of the document it stands in
 * @param summary what it says, in the coder's own words
 * @param speakers the chain of voices, the one on the page first
 * @param origin the first voice the chain goes back to: the unit in which support is counted
 * @param date when the fact held or happened, null where nothing is said of it
 * @param label who may read it
 * @param coder who coded it
 */
public record Statement(
        String id,
        String document,
        Locator locator,
        String summary,
        Stance stance,
        List<Speaker> speakers,
        String origin,
        Fact fact,
        @Nullable FuzzyDate date,
        Label label,
        String coder) {

    public Statement {
        speakers = List.copyOf(speakers);
    }

    public Statement(
            String id,
            String document,
            Locator locator,
            String summary,
            Stance stance,
            List<Speaker> speakers,
            String origin,
            Fact fact,
            @Nullable FuzzyDate date,
            Clearance clearance,
            String coder) {
        this(id, document, locator, summary, stance, speakers, origin, fact, date, Label.of(clearance), coder);
    }

    /** The same in another place. */
    public Statement at(Locator other) {
        return new Statement(id, document, other, summary, stance, speakers, origin, fact, date, label, coder);
    }

    public Clearance clearance() {
        return label.clearance();
    }
}
