package org.casegraph.graph;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casegraph.graph.match.Matching;
import org.casegraph.identity.Identities;
import org.casegraph.model.Fact;
import org.casegraph.model.Judgement;
import org.casegraph.model.Label;
import org.casegraph.model.Protection;
import org.casegraph.model.Statement;
import org.casegraph.model.Vocabulary;

/** Makes the store, within a transaction that is to be undone, what it was at an earlier moment. */
final class Rewind {

    private final CypherFiles files;
    private final GraphWrites writes;
    private final VoicesOnRecord record;
    private final Projector projector;
    private final Rulings rulings;

    Rewind(CypherFiles files, Vocabulary vocabulary, Rulings rulings) {
        this(files, vocabulary, rulings, new Matching(files, null));
    }

    Rewind(CypherFiles files, Vocabulary vocabulary, Rulings rulings, Matching matching) {
        this.files = files;
        this.writes = new GraphWrites(files);
        this.record = new VoicesOnRecord(files, writes);
        this.rulings = rulings;
        this.projector = new Projector(files, vocabulary, matching);
    }

    /**
     * @param most statements that may have come or gone since
     * @return makes who may be the same what it was: only few who look at the past ask for that
     * @throws PastRefused if there are more
     */
    Runnable to(Instant moment, int most, WriteTransaction transaction) {
        var when = moment.atZone(ZoneOffset.UTC);
        requireNear(when, most, transaction);
        var changed = changedSince(when, transaction);
        var before = writes.identities(transaction);
        var raised = raised(changed, transaction);
        var origins = new OriginsBefore(documentsChangedSince(when, transaction), writes, record, transaction);

        var forgotten = forget(changed, transaction);
        restore(changed, raised, transaction);
        transaction.run(files.write("rewind_documents"), Map.of("moment", when));
        var judged = new LinkedHashSet<>(forgotten);
        var bearing = overrule(when, judged, transaction);

        var reread = joined(judged, before, writes.identities(transaction));
        reread.addAll(forgotten);
        changed.forEach(then -> bearing.add(then.statement()));
        reread.addAll(toldAgain(bearing, transaction));
        transaction.run(files.write("forget_types"), Map.of("moment", when)).forEach(row -> reread.add(row.text("id")));
        requireFew(reread, most, when, transaction);
        bearing.addAll(origins.reissued(transaction));
        var prepared = projector.prepare(transaction, bearing, reread, origins.regrouped(transaction));
        return prepared.candidates()::get;
    }

    private void requireNear(ZonedDateTime moment, int most, WriteTransaction transaction) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("moment", moment);
        parameters.put("most", (long) most);
        transaction.run(files.read("earliest_rewindable"), parameters).stream()
                .findFirst()
                .ifPresent(row -> {
                    throw new PastRefused(
                            "More than %,d statements came or went since %s; the earliest moment that can be asked about is %s."
                                    .formatted(most, moment.toInstant(), row.instant("at")),
                            false);
                });
    }

    private List<String> documentsChangedSince(ZonedDateTime moment, WriteTransaction transaction) {
        return transaction.run(files.read("documents_changed_since"), Map.of("moment", moment)).stream()
                .map(row -> row.text("id"))
                .toList();
    }

    private List<Then> changedSince(ZonedDateTime moment, WriteTransaction transaction) {
        return transaction.run(files.read("statements_changed_since"), Map.of("moment", moment)).stream()
                .map(row -> Then.of(row.row("statement"), moment.toInstant()))
                .toList();
    }

    /** What was sealed since, by saying the same again for fewer eyes, is sealed in the past as well. */
    private Map<String, Label> raised(List<Then> changed, WriteTransaction transaction) {
        var back = changed.stream()
                .filter(Then::isBack)
                .map(then -> then.statement().id())
                .toList();
        var raised = new LinkedHashMap<String, Label>();
        writes.read(transaction, "sealed_since", back).forEach(row -> raised.put(row.text("id"), Labels.of(row)));
        return raised;
    }

    /** Takes back what was not said yet, and those of whom nothing was said. */
    private Set<String> forget(List<Then> changed, WriteTransaction transaction) {
        var unsaid = changed.stream()
                .filter(then -> !then.isKnown())
                .map(then -> then.statement().id())
                .toList();
        var referred = writes.read(transaction, "references_of_statements", unsaid).stream()
                .map(row -> row.text("id"))
                .distinct()
                .toList();
        writes.write(transaction, "forget_statements", unsaid);
        var forgotten = new LinkedHashSet<String>();
        writes.ask(transaction, "forget_mentions", referred).forEach(row -> forgotten.add(row.text("id")));
        return forgotten;
    }

    private void restore(List<Then> changed, Map<String, Label> raised, WriteTransaction transaction) {
        var readers = writes.readers(transaction);
        var rows = new ArrayList<Map<String, Object>>();
        for (var then : changed) {
            if (then.isKnown()) {
                rows.add(then.row(raised.get(then.statement().id()), readers));
            }
        }
        writes.write(transaction, "rewind_statements", rows);
    }

    /** All whose entity has other members now than then. */
    private static Set<String> joined(Set<String> judged, Identities before, Identities after) {
        var joined = new LinkedHashSet<String>();
        for (var mention : judged) {
            for (var member : before.members(mention)) {
                joined.addAll(before.members(member));
                joined.addAll(after.members(member));
            }
            joined.addAll(after.members(mention));
        }
        return joined;
    }

    /** Takes back what was ruled since; answers the statements that it bears on, and adds whom it judged. */
    private List<Statement> overrule(ZonedDateTime moment, Set<String> judged, WriteTransaction transaction) {
        var bearing = new ArrayList<Statement>();
        transaction.run(files.read("rulings_changed_since"), Map.of("moment", moment)).stream()
                .map(row -> RulingRows.ruling(row.row("ruling")))
                .forEach(ruling -> {
                    bearing.addAll(rulings.bearing(ruling, transaction));
                    if (ruling instanceof Judgement judgement) {
                        judged.addAll(judgement.mentions());
                    }
                    if (ruling instanceof Protection protection) {
                        judged.add(protection.person());
                    }
                });
        transaction.run(files.write("rewind_rulings"), Map.of("moment", moment));
        return bearing;
    }

    /** Those who bore a name then, and acts that were told then, and stand for nothing now. */
    private List<String> toldAgain(List<Statement> bearing, WriteTransaction transaction) {
        var subjects = bearing.stream()
                .map(Statement::fact)
                .filter(Units::makesItsSubject)
                .map(Fact::subject)
                .distinct()
                .toList();
        return writes.read(transaction, "nameless_mentions", subjects).stream()
                .map(row -> row.text("id"))
                .toList();
    }

    private void requireFew(Set<String> reread, int most, ZonedDateTime moment, WriteTransaction transaction) {
        long statements = writes.read(transaction, "references_count", reread).stream()
                .mapToLong(row -> row.number("count"))
                .sum();
        if (statements > most) {
            throw new PastRefused(
                    "More than %,d statements bear on who was taken for whom since %s; ask about a later moment."
                            .formatted(most, moment.toInstant()),
                    false);
        }
    }
}
