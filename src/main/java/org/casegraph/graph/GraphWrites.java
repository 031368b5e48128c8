package org.casegraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.casegraph.identity.Identities;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Judgement;
import org.casegraph.model.Mention;
import org.casegraph.model.ReaderTable;
import org.casegraph.model.Statement;

/** The Cypher of the projection: what it reads of the statements, and what it writes of them. */
final class GraphWrites {

    private static final int BATCH = 5_000;

    private final CypherFiles files;

    GraphWrites(CypherFiles files) {
        this.files = files;
    }

    /** Who reads alike in the store. */
    ReaderTable readers(WriteTransaction transaction) {
        return Labels.readers(transaction, files);
    }

    /** Who is whom, for all and by readers. */
    Identities identities(WriteTransaction transaction) {
        return WhoIsWhom.read(files, transaction);
    }

    /** All that join mentions that are there. */
    List<Judgement> judgements(WriteTransaction transaction) {
        return transaction.run(files.read("judgements"), Map.of()).stream()
                .map(row -> RulingRows.judgement(row.row("ruling")))
                .toList();
    }

    Map<String, Mention> mentions(WriteTransaction transaction, Collection<String> ids) {
        var mentions = new LinkedHashMap<String, Mention>();
        for (var row : read(transaction, "mentions_by_id", ids)) {
            mentions.put(row.text("id"), mention(row));
        }
        return mentions;
    }

    private static Mention mention(Row row) {
        var kind = row.text("kind");
        return new Mention(
                row.text("id"),
                kind.equals("ACT") ? null : EntityKind.valueOf(kind),
                row.maybeText("type").orElse(null));
    }

    /** The standing statements that a query finds for some ids. */
    List<Statement> statements(WriteTransaction transaction, String query, Collection<String> ids) {
        return read(transaction, query, ids).stream()
                .map(row -> StatementRows.statement(row.row("statement")))
                .toList();
    }

    List<Statement> statementsReferringTo(WriteTransaction transaction, Collection<String> mentions) {
        return statements(transaction, "statements_referring_to", mentions);
    }

    List<Statement> relations(WriteTransaction transaction, List<Map<String, Object>> pairs) {
        var statements = new ArrayList<Statement>();
        for (var batch : batches(pairs)) {
            transaction.run(files.read("relations_between"), Map.of("pairs", batch)).stream()
                    .map(row -> StatementRows.statement(row.row("statement")))
                    .forEach(statements::add);
        }
        return statements;
    }

    /** How strong the acts and relations of some units stand now, by their ids. */
    Map<String, FactChanges.Weight> evidence(WriteTransaction transaction, Units units, Collection<String> apart) {
        var weights = new LinkedHashMap<String, FactChanges.Weight>();
        var acts = new ArrayList<>(units.acts());
        acts.addAll(apart);
        for (var row : read(transaction, "weights_of_acts", acts)) {
            weights.put(row.text("id"), weight(row));
        }
        for (var batch : batches(units.ties().stream().map(GraphWrites::ends).toList())) {
            for (var row : transaction.run(files.read("weights_of_ties"), Map.of("ties", batch))) {
                weights.put(row.text("id"), weight(row));
            }
        }
        return weights;
    }

    private static FactChanges.Weight weight(Row row) {
        return new FactChanges.Weight(row.number("support"), row.number("denied"));
    }

    /**
     * Takes mentions from the entities they stood for, and removes the entities of these ids.
     *
     * @return ids of the names that they bore
     */
    List<String> release(WriteTransaction transaction, Collection<String> mentions) {
        var names = removeNames(transaction, List.copyOf(mentions));
        write(transaction, "release_mentions", List.copyOf(mentions));
        return names;
    }

    /** Writes entities anew, and removes those that have no names and the names that nobody bears any more. */
    void entities(
            WriteTransaction transaction,
            List<Map<String, Object>> rows,
            List<String> nameless,
            Collection<String> looseNames) {
        var touched = new ArrayList<>(nameless);
        rows.forEach(row -> touched.add(String.valueOf(row.get("id"))));
        var names = new LinkedHashSet<>(looseNames);
        names.addAll(removeNames(transaction, touched));
        write(transaction, "remove_entities", nameless);
        write(transaction, "merge_entities", rows);
        write(transaction, "create_names", rows);
        write(transaction, "remove_unused_names", List.copyOf(names));
    }

    private List<String> removeNames(WriteTransaction transaction, List<String> entities) {
        var names = new ArrayList<String>();
        ask(transaction, "remove_names", entities).forEach(row -> names.add(row.text("name")));
        return names;
    }

    void ties(WriteTransaction transaction, Collection<TieFold.Tie> ties, List<Map<String, Object>> rows) {
        write(transaction, "remove_ties", ties.stream().map(GraphWrites::ends).toList());
        write(transaction, "create_ties", rows);
    }

    private static Map<String, Object> ends(TieFold.Tie tie) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", tie.id());
        row.put("from", tie.from());
        row.put("to", tie.to());
        return row;
    }

    void acts(WriteTransaction transaction, List<Map<String, Object>> rows, List<String> gone) {
        write(transaction, "remove_acts", gone);
        write(transaction, "merge_acts", rows);
        roles(transaction, rows);
    }

    /** Writes acts of which none is there yet. */
    void newActs(WriteTransaction transaction, List<Map<String, Object>> rows) {
        write(transaction, "create_acts", rows);
        roles(transaction, rows);
    }

    private void roles(WriteTransaction transaction, List<Map<String, Object>> acts) {
        var ofEntities = new ArrayList<Object>();
        var ofOthers = new ArrayList<Object>();
        for (var act : acts) {
            if (act.get("roles") instanceof List<?> roles) {
                roles.forEach(role -> (GraphIds.isRoleOfEntity(role) ? ofEntities : ofOthers).add(role));
            }
        }
        write(transaction, "create_roles_of_entities", ofEntities);
        write(transaction, "create_roles", ofOthers);
    }

    /** The rows that a query gives for some ids. */
    List<Row> read(WriteTransaction transaction, String query, Collection<String> ids) {
        var rows = new ArrayList<Row>();
        for (var batch : batches(List.copyOf(ids))) {
            rows.addAll(transaction.run(files.read(query), Map.of("ids", batch)));
        }
        return rows;
    }

    void write(WriteTransaction transaction, String query, List<?> rows) {
        ask(transaction, query, rows);
    }

    /** Writes, and gives what the statement returns. */
    List<Row> ask(WriteTransaction transaction, String query, List<?> rows) {
        var answer = new ArrayList<Row>();
        for (var batch : batches(rows)) {
            answer.addAll(transaction.run(files.write(query), Map.of("rows", batch)));
        }
        return answer;
    }

    private static <T> List<List<T>> batches(List<T> rows) {
        var batches = new ArrayList<List<T>>();
        for (int from = 0; from < rows.size(); from += BATCH) {
            batches.add(rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
        return batches;
    }
}
