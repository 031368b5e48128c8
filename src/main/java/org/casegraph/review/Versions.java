package org.casegraph.review;

import java.util.List;
import org.casegraph.graph.review.Decision;
import org.casegraph.model.Ids;
import org.casegraph.model.Locator;
import org.casegraph.model.Statement;
import org.casegraph.source.StatementIds;

/** Tells whether two people say the same. */
final class Versions {

    private final Matter matter;

    Versions(Matter matter) {
        this.matter = matter;
    }

    String of(Decision decision, String proposal) {
        return switch (make(draft(decision), proposal, decision.by())) {
            case Made.Sound sound -> key(sound.statement());
            case Made.Wrong _ -> Ids.hash(List.of(String.valueOf(decision.draft())));
        };
    }

    /** The same for drafts that differ in nothing but the place: who selects a word more says nothing else. */
    static String key(Statement statement) {
        return StatementIds.identified(new Statement(
                        "",
                        statement.document(),
                        Locator.at(0, 1),
                        statement.summary(),
                        statement.stance(),
                        statement.speakers(),
                        statement.origin(),
                        statement.fact(),
                        statement.date(),
                        statement.label(),
                        ""))
                .id();
    }

    Draft draft(Decision decision) {
        return matter.sheet().places().draft(decision).orElseThrow();
    }

    Made make(Draft draft, String proposal, String coder) {
        return matter.drafting().make(draft, proposal, coder);
    }

    static Made.Sound sound(Made made) {
        return switch (made) {
            case Made.Sound sound -> sound;
            case Made.Wrong wrong -> throw new ReviewRefused(Names.sentence(wrong.problems()));
        };
    }
}
