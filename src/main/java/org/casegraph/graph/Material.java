package org.casegraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.casegraph.graph.dispute.Settled;
import org.casegraph.identity.Identities;
import org.casegraph.model.Fact;
import org.casegraph.model.Statement;
import org.casegraph.model.Vocabulary;

/**
 * All that is told of some parts of the projection, and what resolutions make of it.
 *
 * @param acts by the act that a statement tells of, which a resolution may have told apart from that of its source
 */
record Material(
        Map<TieFold.Tie, List<Statement>> ties,
        Map<String, List<Statement>> acts,
        Map<Units.Property, List<Statement>> properties,
        Settled settled) {

    static Material read(
            GraphWrites writes,
            DisputeWrites disputes,
            WriteTransaction transaction,
            Units units,
            Identities identities,
            Vocabulary vocabulary) {
        var telling = writes.statements(transaction, "accounts_of", units.acts());
        return of(telling, writes, disputes, transaction, units, identities, vocabulary);
    }

    /** @param telling all that is told of the acts */
    static Material of(
            List<Statement> telling,
            GraphWrites writes,
            DisputeWrites disputes,
            WriteTransaction transaction,
            Units units,
            Identities identities,
            Vocabulary vocabulary) {
        var relating = writes.relations(transaction, pairs(units, identities));
        var owners = new LinkedHashSet<String>();
        units.properties().forEach(property -> owners.addAll(identities.members(property.entity())));
        var describing = writes.statements(transaction, "properties_told", owners);
        var all = new ArrayList<>(relating);
        all.addAll(telling);
        all.addAll(describing);
        var settled = disputes.settled(transaction, all);
        return new Material(
                grouped(relating, statement -> tie(statement.fact(), identities, vocabulary)),
                grouped(telling, settled::act),
                grouped(describing, statement -> Units.Property.of(statement.fact(), identities)),
                settled);
    }

    /** All that count for or against ties and acts. */
    List<Statement> statements() {
        var all = new ArrayList<Statement>();
        ties.values().forEach(all::addAll);
        acts.values().forEach(all::addAll);
        return all;
    }

    private static TieFold.Tie tie(Fact fact, Identities identities, Vocabulary vocabulary) {
        return fact instanceof Fact.Related related
                ? TieFold.Tie.of(related, identities, vocabulary)
                : new TieFold.Tie("", "", "");
    }

    /** The mentions of both ends, each with each, either way round. */
    private static List<Map<String, Object>> pairs(Units units, Identities identities) {
        var pairs = new ArrayList<Map<String, Object>>();
        for (var tie : units.ties()) {
            for (var from : identities.members(tie.from())) {
                for (var to : identities.members(tie.to())) {
                    pairs.add(pair(tie.relation(), from, to));
                    pairs.add(pair(tie.relation(), to, from));
                }
            }
        }
        return pairs;
    }

    private static Map<String, Object> pair(String relation, String from, String to) {
        var pair = new LinkedHashMap<String, Object>();
        pair.put("relation", relation);
        pair.put("from", from);
        pair.put("to", to);
        return pair;
    }

    static <K> Map<K, List<Statement>> grouped(List<Statement> statements, Function<Statement, K> key) {
        var groups = new LinkedHashMap<K, List<Statement>>();
        statements.forEach(statement -> groups.computeIfAbsent(key.apply(statement), _ -> new ArrayList<>())
                .add(statement));
        return groups;
    }
}
