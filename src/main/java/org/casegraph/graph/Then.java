package org.casegraph.graph;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.model.Label;
import org.casegraph.model.ReaderTable;
import org.casegraph.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * How a statement that came or went since stood at an earlier moment.
 *
 * @param isKnown whether it had been recorded by then
 * @param withdrawnAt since when it did not stand then, null where it stood or was not known
 * @param isBack whether it stood then and does not now
 */
record Then(Statement statement, boolean isKnown, @Nullable String withdrawnAt, boolean isBack) {

    private static final String WITHDRAWN = "withdrawn ";

    /** Reads it off the history of its node: what happened to it, each with the moment. */
    static Then of(Row node, Instant moment) {
        var last = last(node.texts("history"), moment);
        var withdrawnAt = last.filter(event -> event.startsWith(WITHDRAWN))
                .map(event -> event.substring(WITHDRAWN.length()))
                .orElse(null);
        boolean isBack = last.isPresent() && withdrawnAt == null && node.has("withdrawnAt");
        return new Then(StatementRows.statement(node), last.isPresent(), withdrawnAt, isBack);
    }

    private static Optional<String> last(List<String> history, Instant moment) {
        return history.stream()
                .filter(event ->
                        !Instant.parse(event.substring(event.indexOf(' ') + 1)).isAfter(moment))
                .reduce((_, later) -> later);
    }

    /** @param raised the label that it has today, null where that is its own */
    Map<String, Object> row(@Nullable Label raised, ReaderTable readers) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", statement.id());
        var label = raised == null ? statement.label() : statement.label().and(raised);
        row.putAll(Labels.properties(label, readers));
        if (withdrawnAt != null) {
            row.put("withdrawnAt", withdrawnAt);
        }
        return row;
    }
}
