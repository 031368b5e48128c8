package org.casegraph.graph;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.casegraph.graph.dispute.Settled;
import org.casegraph.model.Statement;

/** The Cypher of disputes: what it reads of resolutions, and what it marks because of them. */
final class DisputeWrites {

    private final CypherFiles files;
    private final GraphWrites writes;

    DisputeWrites(CypherFiles files, GraphWrites writes) {
        this.files = files;
        this.writes = writes;
    }

    /** The acts that resolutions told apart from some acts so far. */
    List<String> actsApart(WriteTransaction transaction, Collection<String> acts) {
        return writes.read(transaction, "acts_apart", acts).stream()
                .map(row -> row.text("id"))
                .toList();
    }

    /** What resolutions make of some statements. */
    Settled settled(WriteTransaction transaction, List<Statement> statements) {
        boolean isAnyMade = transaction
                        .run(files.read("resolutions_count"), Map.of())
                        .getFirst()
                        .number("count")
                > 0;
        return isAnyMade
                ? new Settled(
                        writes
                                .read(
                                        transaction,
                                        "resolutions_on",
                                        statements.stream().map(Statement::id).toList())
                                .stream()
                                .map(row -> RulingRows.resolution(row.row("ruling")))
                                .distinct()
                                .toList())
                : Settled.NOTHING;
    }

    /** Marks anew on which of the facts of some units statements differ. */
    void mark(WriteTransaction transaction, Units units, Collection<String> apart, List<Map<String, Object>> rows) {
        var facts = new LinkedHashSet<>(units.acts());
        facts.addAll(apart);
        rows.forEach(row -> facts.add(String.valueOf(row.get("fact"))));
        units.ties().forEach(tie -> facts.add(tie.id()));
        units.properties().forEach(property -> facts.add(property.id()));
        writes.write(transaction, "remove_disputes", List.copyOf(facts));
        writes.write(transaction, "create_disputes", rows);
    }
}
