package org.casegraph.review;

import java.time.Instant;
import java.util.List;
import org.casegraph.graph.match.NamesakeReader.Called;
import org.casegraph.model.Document;
import org.casegraph.model.Locator;
import org.jspecify.annotations.Nullable;

/**
 * Something that may be coded from a place, and what people decided of it.
 *
 * @param trigger the place of the words that tell of an act, null for other forms
 * @param rule the rule that proposes it
 * @param score how often that rule is right
 * @param statement what would be said
 * @param entity id of the entity that a mention stands for, null where the store has none yet
 * @param called what a mention is called and what it is, null for other forms
 * @param history every decision, also those taken back, the earliest first
 * @param statements ids of the statements that came of it and stand
 */
public record Proposal(
        String id,
        Form form,
        Document document,
        Locator locator,
        @Nullable Locator trigger,
        String quote,
        String rule,
        double score,
        State state,
        Shown.Statement statement,
        @Nullable String entity,
        @Nullable Called called,
        List<Decision> history,
        List<String> statements) {

    /** What a person decides. */
    public enum Verdict {
        ACCEPT,
        REJECT
    }

    /**
     * What one person decided.
     *
     * @param statement what was accepted, null for a rejection
     */
    public record Decision(
            String id,
            String by,
            Instant at,
            Verdict verdict,
            @Nullable String reason,
            Shown.@Nullable Statement statement,
            @Nullable Instant takenBackAt,
            @Nullable String takenBackBy,
            @Nullable String takenBackReason) {}

    public Proposal {
        history = List.copyOf(history);
        statements = List.copyOf(statements);
    }

    /** The decisions that stand. */
    public List<Decision> standing() {
        return history.stream()
                .filter(decision -> decision.takenBackAt() == null)
                .toList();
    }
}
