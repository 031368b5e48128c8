package org.casegraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casegraph.identity.Identities;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Mention;
import org.casegraph.model.Statement;
import org.casegraph.model.Vocabulary;

/**
 * Keeps the projection equal to what the standing statements and judgements say. It makes the touched parts anew from
 * all statements that bear on them, so that an import, a withdrawal, a judgement and a rebuild go the same way.
 */
final class Projector {

    private final GraphWrites writes;
    private final Touches touches;
    private final DisputeWrites disputes;
    private final Vocabulary vocabulary;

    Projector(CypherFiles files, Vocabulary vocabulary) {
        this.writes = new GraphWrites(files);
        this.touches = new Touches(files);
        this.disputes = new DisputeWrites(files, writes);
        this.vocabulary = vocabulary;
    }

    /**
     * @param touched statements that came or went
     * @param reread mentions whose every statement bears on the projection anew: judged upon, or named again
     */
    FactChanges project(WriteTransaction transaction, Collection<Statement> touched, Set<String> reread) {
        var identities = Identities.of(writes.judgements(transaction));
        var bearing = new ArrayList<>(touched);
        bearing.addAll(writes.statementsReferringTo(transaction, reread));
        var units = Units.of(bearing, identities, vocabulary);
        var apart = disputes.actsApart(transaction, units.acts());
        var touching = touches.look(transaction, units, reread, bearing);
        var before = writes.evidence(transaction, units, apart);
        var loose = writes.release(transaction, reread);
        projectEntities(transaction, units.entities(), loose, identities);
        var material = Material.read(writes, disputes, transaction, units, identities, vocabulary);
        var ties = projectTies(transaction, units.ties(), material, identities);
        var acts = projectActs(transaction, units.acts(), apart, material, identities);
        disputes.mark(transaction, units, apart, disputes(units, material, identities));
        touching.run();
        return FactChanges.between(before, ties, acts);
    }

    private void projectEntities(
            WriteTransaction transaction,
            Collection<String> entities,
            Collection<String> loose,
            Identities identities) {
        var members = new LinkedHashSet<String>();
        entities.forEach(entity -> members.addAll(identities.members(entity)));
        var mentions = writes.mentions(transaction, members);
        var names = Material.grouped(
                writes.statements(transaction, "names_of", members),
                statement -> identities.canonical(statement.fact().subject()));
        var rows = new ArrayList<Map<String, Object>>();
        var nameless = new ArrayList<String>();
        for (var entity : entities) {
            var mention = mentions.get(entity);
            if (names.containsKey(entity) && mention != null) {
                rows.add(entityRow(mention, identities, names.get(entity)));
            } else {
                nameless.add(entity);
            }
        }
        writes.entities(transaction, rows, nameless, loose);
    }

    private static Map<String, Object> entityRow(Mention mention, Identities identities, List<Statement> names) {
        EntityKind kind = mention.kind();
        if (kind == null) {
            throw new IllegalStateException("An act has no names: " + mention.id());
        }
        return EntityFold.row(mention, kind, identities.members(mention.id()), names);
    }

    private List<Map<String, Object>> projectTies(
            WriteTransaction transaction, Collection<TieFold.Tie> ties, Material material, Identities identities) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var tie : ties) {
            var statements = material.ties().get(tie);
            if (statements != null) {
                rows.add(TieFold.row(tie, statements, material.settled(), identities));
            }
        }
        writes.ties(transaction, ties, rows);
        return rows;
    }

    private List<Map<String, Object>> projectActs(
            WriteTransaction transaction,
            Collection<String> acts,
            Collection<String> apart,
            Material material,
            Identities identities) {
        var rows = new ArrayList<Map<String, Object>>();
        material.acts()
                .forEach((act, statements) ->
                        rows.add(ActFold.row(act, statements, material.settled(), identities, vocabulary)));
        var gone = new ArrayList<>(acts);
        gone.addAll(apart);
        gone.removeAll(material.acts().keySet());
        writes.acts(transaction, rows, gone);
        return rows;
    }

    private static List<Map<String, Object>> disputes(Units units, Material material, Identities identities) {
        var disputes = new Disputes(material.settled(), identities);
        material.acts().forEach(disputes::ofAct);
        units.ties().forEach(tie -> disputes.ofTie(tie, material.ties().getOrDefault(tie, List.of())));
        units.properties()
                .forEach(property ->
                        disputes.ofProperty(property, material.properties().getOrDefault(property, List.of())));
        return disputes.rows();
    }
}
