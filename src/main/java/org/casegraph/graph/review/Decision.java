package org.casegraph.graph.review;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.graph.Labels;
import org.casegraph.graph.Row;
import org.casegraph.model.Label;
import org.casegraph.model.ReaderTable;
import org.jspecify.annotations.Nullable;

/**
 * What one person decided about a proposal.
 *
 * @param who the name folded, by which a person is known again
 * @param draft the statement that is accepted, as JSON; null for a rejection
 * @param version tells drafts that say the same from others; null for a rejection
 * @param text SHA-256 of the text in which the draft has its place, null for a rejection
 * @param anchor by which that place is found again in another text of the same original, null where it cannot be
 * @param label that of the draft: whoever may read less does not know of the decision
 * @param statements ids of the statements that came of it
 * @param subject id of what those speak of, null where there are none
 */
public record Decision(
        String id,
        String by,
        String who,
        Instant at,
        @Nullable String reason,
        @Nullable String draft,
        @Nullable String version,
        @Nullable String text,
        @Nullable String anchor,
        Label label,
        List<String> statements,
        @Nullable String subject,
        @Nullable TakenBack takenBack) {

    /** That a decision was taken back; without a reason where another of the same person took its place. */
    public record TakenBack(Instant at, String by, @Nullable String reason) {}

    public Decision {
        statements = List.copyOf(statements);
    }

    static Decision of(Row row) {
        return new Decision(
                row.text("id"),
                row.text("by"),
                row.text("who"),
                Instant.parse(row.text("at")),
                row.maybeText("reason").orElse(null),
                row.maybeText("draft").orElse(null),
                row.maybeText("version").orElse(null),
                row.maybeText("text").orElse(null),
                row.maybeText("anchor").orElse(null),
                Labels.of(row),
                row.texts("statements"),
                row.maybeText("subject").orElse(null),
                row.maybeText("takenBackAt")
                        .map(at -> new TakenBack(
                                Instant.parse(at),
                                row.text("takenBackBy"),
                                row.maybeText("takenBackReason").orElse(null)))
                        .orElse(null));
    }

    Map<String, Object> properties(ReaderTable readers) {
        var properties = new LinkedHashMap<String, @Nullable Object>();
        properties.put("id", id);
        properties.put("by", by);
        properties.put("who", who);
        properties.put("at", at.toString());
        properties.put("verdict", accepts() ? "ACCEPT" : "REJECT");
        properties.put("reason", reason);
        properties.put("draft", draft);
        properties.put("text", text);
        properties.put("anchor", anchor);
        properties.putAll(Labels.properties(label, readers));
        properties.put("statements", statements);
        return properties;
    }

    public boolean accepts() {
        return draft != null;
    }

    public boolean stands() {
        return takenBack == null;
    }

    /** The same, once it is known what came of it. */
    public Decision settled(String version, List<String> statements, @Nullable String subject) {
        return new Decision(
                id, by, who, at, reason, draft, version, text, anchor, label, statements, subject, takenBack);
    }

    public Decision takenBack(TakenBack how) {
        return new Decision(id, by, who, at, reason, draft, version, text, anchor, label, List.of(), null, how);
    }
}
