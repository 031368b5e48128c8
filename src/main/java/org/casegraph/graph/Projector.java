package org.casegraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casegraph.graph.match.Matching;
import org.casegraph.identity.Identities;
import org.casegraph.model.Judgement;
import org.casegraph.model.ReaderTable;
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
    private final VoicesOnRecord record;
    private final Matching matching;
    private final CypherFiles files;
    private final Vocabulary vocabulary;

    /** @param matching asks who may be the same */
    Projector(CypherFiles files, Vocabulary vocabulary, Matching matching) {
        this.matching = matching;
        this.files = files;
        this.writes = new GraphWrites(files);
        this.touches = new Touches(files);
        this.disputes = new DisputeWrites(files, writes);
        this.record = new VoicesOnRecord(files, writes);
        this.vocabulary = vocabulary;
    }

    /**
     * @param touched statements that came or went, or now come from elsewhere
     * @param reread mentions whose every statement bears on the projection anew: judged upon, or named again
     * @param regrouped voices, as ids of mentions or as labels, that may count as one with others now
     */
    Projected project(
            WriteTransaction transaction,
            Collection<Statement> touched,
            Set<String> reread,
            Collection<String> regrouped) {
        return prepare(transaction, touched, reread, regrouped).whole();
    }

    /**
     * Makes anew what a judgement bears on.
     *
     * @param regrouped mentions that may stand for another entity now
     */
    void project(WriteTransaction transaction, Judgement judgement, Set<String> regrouped) {
        project(transaction, List.of(), regrouped, List.of());
        var identities = known(transaction).identities();
        var judged = judgement.mentions().stream().map(identities::canonical).toList();
        matching.renew(matching.look(judged, List.of(), transaction), transaction);
    }

    /** The same, but for who may be the same: whoever needs to know that asks for the whole. */
    Prepared prepare(
            WriteTransaction transaction,
            Collection<Statement> touched,
            Set<String> asked,
            Collection<String> regrouped) {
        var known = known(transaction);
        var reread = new LinkedHashSet<>(asked);
        reread.addAll(WhoIsWhom.drifted(known.identities(), writes, transaction));
        var bearing = new ArrayList<>(touched);
        bearing.addAll(writes.statementsReferringTo(transaction, reread));
        bearing.addAll(record.statementsOf(
                transaction, reread, regrouped, known.voices().whole(), known.identities()));
        return project(transaction, bearing, reread, known);
    }

    /** Projects acts that are there once more, and asks nobody who may be whom. */
    void tellAgain(WriteTransaction transaction, Collection<String> acts) {
        var known = known(transaction);
        var bearing = writes.statements(transaction, "told_of", acts);
        var provenances = voiced(transaction, bearing, known);
        var units = Units.of(bearing, known.identities(), vocabulary);
        fold(transaction, units, disputes.actsApart(transaction, units.acts()), provenances, known.identities());
    }

    private Known known(WriteTransaction transaction) {
        return Known.now(writes, record, transaction);
    }

    private Prepared project(
            WriteTransaction transaction, Collection<Statement> bearing, Set<String> reread, Known known) {
        var identities = known.identities();
        var provenances = voiced(transaction, bearing, known);
        var units = Units.of(bearing, identities, vocabulary);
        var apart = disputes.actsApart(transaction, units.acts());
        var touching = touches.look(transaction, units, reread, bearing, provenances.readers());
        var looked = matching.look(
                about(transaction, bearing, units, reread, identities), named(units, reread), transaction);
        var before = writes.evidence(transaction, units, apart);
        var loose = writes.release(transaction, reread);
        new EntityProjection(files, writes, identities, provenances).project(transaction, units.entities(), loose);
        var folded = fold(transaction, units, apart, provenances, identities);
        touching.run();
        return new Prepared(
                FactChanges.between(before, folded.ties(), folded.acts()), () -> matching.renew(looked, transaction));
    }

    private Provenances voiced(WriteTransaction transaction, Collection<Statement> bearing, Known known) {
        return Provenances.noted(bearing, known.voices(), record, writes, transaction);
    }

    /** What was written of ties and acts. */
    private record Folded(List<Map<String, Object>> ties, List<Map<String, Object>> acts) {}

    private Folded fold(
            WriteTransaction transaction,
            Units units,
            List<String> apart,
            Provenances provenances,
            Identities identities) {
        var material = Material.read(writes, disputes, transaction, units, identities, vocabulary);
        provenances.learn(transaction, material.statements());
        var folds = new Folds(material, identities, provenances, vocabulary);
        var ties = folds.ties(units.ties());
        writes.ties(transaction, units.ties(), ties);
        var acts = folds.acts();
        writes.acts(transaction, acts, gone(units, apart, material));
        disputes.mark(transaction, units, apart, disputes(units, material, identities, provenances.readers()));
        return new Folded(ties, acts);
    }

    /** Of whom anything is said or no longer said, and all who have a part in the acts that change. */
    private Set<String> about(
            WriteTransaction transaction,
            Collection<Statement> bearing,
            Units units,
            Set<String> reread,
            Identities identities) {
        var about = new LinkedHashSet<>(reread);
        for (var statement : bearing) {
            statement.fact().references().forEach(id -> about.add(identities.canonical(id)));
        }
        writes.read(transaction, "match_participants", units.acts()).forEach(row -> about.add(row.text("id")));
        return about;
    }

    private static Set<String> named(Units units, Set<String> reread) {
        var named = new LinkedHashSet<>(units.entities());
        named.addAll(reread);
        return named;
    }

    private static List<String> gone(Units units, Collection<String> apart, Material material) {
        var gone = new ArrayList<>(units.acts());
        gone.addAll(apart);
        gone.removeAll(material.acts().keySet());
        return gone;
    }

    static List<Map<String, Object>> disputes(
            Units units, Material material, Identities identities, ReaderTable readers) {
        var disputes = new Disputes(material.settled(), identities, readers);
        material.acts().forEach(disputes::ofAct);
        units.ties().forEach(tie -> disputes.ofTie(tie, material.ties().getOrDefault(tie, List.of())));
        units.properties()
                .forEach(property ->
                        disputes.ofProperty(property, material.properties().getOrDefault(property, List.of())));
        return disputes.rows();
    }
}
