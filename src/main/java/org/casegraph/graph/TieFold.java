package org.casegraph.graph;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.graph.dispute.Settled;
import org.casegraph.identity.Identities;
import org.casegraph.model.Fact;
import org.casegraph.model.Ids;
import org.casegraph.model.Readers;
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
        var effect = Effect.of(statements, settled, provenances.readers());
        var properties =
                new LinkedHashMap<>(Evidence.of(statements, effect, provenances).properties());
        properties.put("id", tie.id());
        properties.put("quality", new Told(statements).qualities());
        var whole = provenances.readers().all().get(Readers.EVERYTHING);
        boolean isTurned = isTurned(tie, statements, identities, whole);
        var otherwise = provenances.readers().all().stream()
                .map(level -> isRead(statements, level) && isTurned(tie, statements, identities, level) != isTurned)
                .toList();
        if (otherwise.contains(true)) {
            properties.put("turned", otherwise);
        }
        var row = new LinkedHashMap<String, Object>();
        row.put("type", tie.relation());
        row.put("from", isTurned ? tie.to() : tie.from());
        row.put("to", isTurned ? tie.from() : tie.to());
        row.put("properties", properties);
        return row;
    }

    /**
     * Whether it is said more often the other way round, so that "sister" keeps its meaning. Of what some readers may
     * read, that of the lowest clearance decides: otherwise what is hidden from others would turn it.
     */
    private static boolean isTurned(Tie tie, List<Statement> statements, Identities identities, Readers level) {
        var readable = statements.stream()
                .filter(statement -> level.mayRead(statement.label()))
                .toList();
        var lowest = readable.stream().map(Statement::clearance).min(Comparator.naturalOrder());
        var read = readable.stream()
                .filter(statement -> lowest.equals(Optional.of(statement.clearance())))
                .toList();
        long turned = read.stream()
                .filter(statement -> !startsAt(tie.from(), statement, identities))
                .count();
        return turned * 2 > read.size();
    }

    private static boolean isRead(List<Statement> statements, Readers level) {
        return statements.stream().anyMatch(statement -> level.mayRead(statement.label()));
    }

    private static boolean startsAt(String entity, Statement statement, Identities identities) {
        return identities.canonical(statement.fact().subject()).equals(entity);
    }
}
