package org.casegraph.graph;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.casegraph.graph.match.Matching;
import org.casegraph.model.Fact;
import org.casegraph.model.Statement;
import org.casegraph.model.Vocabulary;

/**
 * Makes a projection where there is none, in three passes over all mentions: who there is, what is told of them, and who
 * may be whom. So each statement is folded once and each two are compared once. It comes to what the projector comes to.
 */
final class Remake {

    private final GraphWrites writes;
    private final DisputeWrites disputes;
    private final VoicesOnRecord record;
    private final Projector projector;
    private final Matching matching;
    private final CypherFiles files;
    private final Vocabulary vocabulary;

    Remake(CypherFiles files, Vocabulary vocabulary, Matching matching) {
        this.files = files;
        this.vocabulary = vocabulary;
        this.matching = matching;
        this.writes = new GraphWrites(files);
        this.disputes = new DisputeWrites(files, writes);
        this.record = new VoicesOnRecord(files, writes);
        this.projector = new Projector(files, vocabulary, matching);
    }

    /** Lets nobody else project until the transaction ends: who imports meanwhile does so between two pages. */
    private void takeTurn(WriteTransaction transaction) {
        transaction.run(files.write("take_identity_turn"), Map.of());
    }

    private Known known(WriteTransaction transaction) {
        takeTurn(transaction);
        return Known.now(writes, record, transaction);
    }

    /** Projects those of some mentions that stand for themselves, with all their names. */
    void name(WriteTransaction transaction, Collection<String> mentions) {
        var known = known(transaction);
        var identities = known.identities();
        var named = entities(mentions);
        var naming = writes.statements(transaction, "names_of", named);
        var provenances = Provenances.noted(naming, known.voices(), record, writes, transaction);
        var standing = named.stream()
                .filter(mention -> identities.canonical(mention).equals(mention))
                .toList();
        new EntityProjection(files, writes, identities, provenances).project(transaction, standing, List.of());
    }

    /**
     * Projects what is said of some mentions besides their names, once all are named.
     *
     * @return the acts among them that have to be told once more, when all are there: those in which acts have a role,
     *     and those that somebody else told meanwhile
     */
    List<String> tell(WriteTransaction transaction, Collection<String> mentions) {
        var known = known(transaction);
        var there = new LinkedHashSet<String>();
        writes.read(transaction, "weights_of_acts", mentions).forEach(row -> there.add(row.text("id")));
        var bearing = writes.statements(transaction, "told_of", mentions).stream()
                .filter(statement -> !there.contains(statement.fact().subject()))
                .toList();
        tell(transaction, bearing, known);
        var again = new LinkedHashSet<>(there);
        bearing.stream()
                .filter(Remake::isOfActs)
                .forEach(statement -> again.add(statement.fact().subject()));
        return List.copyOf(again);
    }

    private void tell(WriteTransaction transaction, List<Statement> bearing, Known known) {
        var identities = known.identities();
        var provenances = Provenances.noted(bearing, known.voices(), record, writes, transaction);
        var units = Units.of(bearing, identities, vocabulary);
        var telling = bearing.stream()
                .filter(statement -> statement.fact() instanceof Fact.Happened)
                .toList();
        var material = Material.of(telling, writes, disputes, transaction, units, identities, vocabulary);
        provenances.learn(transaction, material.statements());
        var folds = new Folds(material, identities, provenances, vocabulary);
        writes.ties(transaction, units.ties(), folds.ties(units.ties()));
        writes.newActs(transaction, folds.acts());
        disputes.mark(
                transaction, units, List.of(), Projector.disputes(units, material, identities, provenances.readers()));
    }

    private static boolean isOfActs(Statement statement) {
        return ActFold.fillings(statement).stream()
                .anyMatch(filling -> filling.isNamed() && !GraphIds.isOfEntity(filling.filler()));
    }

    void tellAgain(WriteTransaction transaction, Collection<String> acts) {
        takeTurn(transaction);
        projector.tellAgain(transaction, acts);
    }

    /** Asks of some mentions who may be whom, once all is told of all. */
    void match(WriteTransaction transaction, Collection<String> mentions) {
        takeTurn(transaction);
        matching.ask(entities(mentions), transaction);
    }

    private static List<String> entities(Collection<String> mentions) {
        return mentions.stream().filter(mention -> !mention.startsWith("act-")).toList();
    }
}
