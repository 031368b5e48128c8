package org.casegraph.graph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.casegraph.identity.Identities;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Fact;
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
    private final Vocabulary vocabulary;

    Projector(CypherFiles files, Vocabulary vocabulary) {
        this.writes = new GraphWrites(files);
        this.touches = new Touches(files);
        this.vocabulary = vocabulary;
    }

    /** What a change did, for whoever made it and for whoever follows. */
    record Projected(FactChanges facts, Touched touched) {}

    /**
     * Makes anew what some statements bear on, and notes in the same transaction what that touched. Once it is
     * committed, {@link ChangeListeners} are to be told.
     *
     * @param changed statements that came or went
     * @param reread mentions whose every statement bears on the projection anew: judged upon, or named again
     */
    Projected project(
            WriteTransaction transaction, Collection<Statement> changed, Set<String> reread, Cause cause, Instant at) {
        var bearing = bearing(transaction, changed, reread);
        var identities = Identities.of(writes.judgements(transaction));
        var units = Units.of(bearing, identities, vocabulary);
        var before = touches.look(transaction, units, reread);
        var facts = project(transaction, units, reread, identities);
        return new Projected(facts, touches.note(transaction, before, bearing, cause, at));
    }

    /** The same without a note, where nothing new is known: the projection is made anew of what it was made of. */
    FactChanges project(WriteTransaction transaction, Collection<Statement> changed, Set<String> reread) {
        var identities = Identities.of(writes.judgements(transaction));
        var units = Units.of(bearing(transaction, changed, reread), identities, vocabulary);
        return project(transaction, units, reread, identities);
    }

    private List<Statement> bearing(
            WriteTransaction transaction, Collection<Statement> changed, Collection<String> reread) {
        var bearing = new ArrayList<>(changed);
        bearing.addAll(writes.statementsReferringTo(transaction, reread));
        return bearing;
    }

    private FactChanges project(WriteTransaction transaction, Units units, Set<String> reread, Identities identities) {
        var before = writes.evidence(transaction, units);
        var loose = writes.release(transaction, reread);
        projectEntities(transaction, units.entities(), loose, identities);
        var ties = projectTies(transaction, units.ties(), identities);
        var acts = projectActs(transaction, units.acts(), identities);
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
        var names = grouped(
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
            WriteTransaction transaction, Collection<TieFold.Tie> ties, Identities identities) {
        var pairs = new ArrayList<Map<String, Object>>();
        ties.forEach(tie -> pairs.addAll(pairs(tie, identities)));
        var statements = grouped(
                writes.relations(transaction, pairs),
                statement -> statement.fact() instanceof Fact.Related related
                        ? TieFold.Tie.of(related, identities, vocabulary)
                        : new TieFold.Tie("", "", ""));
        var rows = new ArrayList<Map<String, Object>>();
        for (var tie : ties) {
            if (statements.containsKey(tie)) {
                rows.add(TieFold.row(tie, statements.get(tie), identities));
            }
        }
        writes.ties(transaction, ties, rows);
        return rows;
    }

    /** The mentions of both ends, each with each, either way round. */
    private static List<Map<String, Object>> pairs(TieFold.Tie tie, Identities identities) {
        var pairs = new ArrayList<Map<String, Object>>();
        for (var from : identities.members(tie.from())) {
            for (var to : identities.members(tie.to())) {
                pairs.add(pair(tie.relation(), from, to));
                pairs.add(pair(tie.relation(), to, from));
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

    private List<Map<String, Object>> projectActs(
            WriteTransaction transaction, Collection<String> acts, Identities identities) {
        var statements = grouped(
                writes.statements(transaction, "accounts_of", acts),
                statement -> statement.fact().subject());
        var rows = new ArrayList<Map<String, Object>>();
        var gone = new ArrayList<String>();
        for (var act : acts) {
            if (statements.containsKey(act)) {
                rows.add(ActFold.row(act, statements.get(act), identities, vocabulary));
            } else {
                gone.add(act);
            }
        }
        writes.acts(transaction, rows, gone);
        return rows;
    }

    private static <K> Map<K, List<Statement>> grouped(List<Statement> statements, Function<Statement, K> key) {
        var groups = new LinkedHashMap<K, List<Statement>>();
        statements.forEach(statement -> groups.computeIfAbsent(key.apply(statement), _ -> new ArrayList<>())
                .add(statement));
        return groups;
    }
}
