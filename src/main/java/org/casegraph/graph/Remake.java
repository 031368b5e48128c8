package org.casegraph.graph;

import java.util.Collection;
import java.util.List;
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

    /** Projects those of some mentions that stand for themselves, with all their names. */
    void name(WriteTransaction transaction, Collection<String> mentions) {
        var known = Known.now(writes, record, transaction);
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
     * @return the acts among them in which acts have a role that may not have been there: to be told once more
     */
    List<String> tell(WriteTransaction transaction, Collection<String> mentions) {
        var known = Known.now(writes, record, transaction);
        var identities = known.identities();
        var bearing = writes.statements(transaction, "told_of", mentions);
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
                transaction,
                units,
                List.of(),
                Projector.disputes(units, material, identities, provenances.readers()));
        return telling.stream()
                .filter(Remake::isOfActs)
                .map(statement -> statement.fact().subject())
                .distinct()
                .toList();
    }

    private static boolean isOfActs(Statement statement) {
        return ActFold.fillings(statement).stream()
                .anyMatch(filling -> filling.isNamed() && !GraphIds.isOfEntity(filling.filler()));
    }

    void tellAgain(WriteTransaction transaction, Collection<String> acts) {
        projector.tellAgain(transaction, acts);
    }

    /** Asks of some mentions who may be whom, once all is told of all. */
    void match(WriteTransaction transaction, Collection<String> mentions) {
        matching.ask(entities(mentions), transaction);
    }

    private static List<String> entities(Collection<String> mentions) {
        return mentions.stream().filter(mention -> !mention.startsWith("act-")).toList();
    }
}
