package org.casegraph.graph;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.graph.dispute.Settled;
import org.casegraph.identity.Identities;
import org.casegraph.model.Fact;
import org.casegraph.model.Ids;
import org.casegraph.model.Statement;
import org.casegraph.model.Vocabulary;

/** Makes the projected relation of the statements that say it. */
final class TieFold {

    /**
     * One relation between two entities; of a relation that reads the same both ways the lesser id comes first.
     */
    record Tie(String relation, String from, String to) {

        static Tie of(Fact.Related fact, Identities identities, Vocabulary vocabulary) {
            var from = identities.canonical(fact.subject());
            var to = identities.canonical(fact.object());
            boolean isSymmetric = vocabulary
                    .relation(fact.predicate())
                    .map(Vocabulary.Relation::symmetric)
                    .orElse(false);
            return isSymmetric && from.compareTo(to) > 0
                    ? new Tie(fact.predicate(), to, from)
                    : new Tie(fact.predicate(), from, to);
        }

        String id() {
            return Ids.of("tie", relation, from, to);
        }
    }

    private TieFold() {}

    static Map<String, Object> row(
            Tie tie, List<Statement> statements, Settled settled, Identities identities, Provenances provenances) {
        var properties = new LinkedHashMap<>(Evidence.of(statements, Effect.of(statements, settled), provenances)
                .properties());
        properties.put("id", tie.id());
        properties.put("quality", new Told(statements).qualities());
        boolean isTurned = isTurned(tie, statements, identities);
        var row = new LinkedHashMap<String, Object>();
        row.put("type", tie.relation());
        row.put("from", isTurned ? tie.to() : tie.from());
        row.put("to", isTurned ? tie.from() : tie.to());
        row.put("properties", properties);
        return row;
    }

    /**
     * Whether it is said more often the other way round, so that "sister" keeps its meaning. Only what all may read who
     * may read any of it decides: otherwise what is hidden would turn it.
     */
    private static boolean isTurned(Tie tie, List<Statement> statements, Identities identities) {
        var lowest = statements.stream()
                .map(Statement::clearance)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var read = statements.stream()
                .filter(statement -> statement.clearance() == lowest)
                .toList();
        long turned = read.stream()
                .filter(statement -> !startsAt(tie.from(), statement, identities))
                .count();
        return turned * 2 > read.size();
    }

    private static boolean startsAt(String entity, Statement statement, Identities identities) {
        return identities.canonical(statement.fact().subject()).equals(entity);
    }
}
