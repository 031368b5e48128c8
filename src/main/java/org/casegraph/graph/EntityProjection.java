package org.casegraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.casegraph.graph.protect.Called;
import org.casegraph.graph.protect.Dress;
import org.casegraph.graph.protect.Guards;
import org.casegraph.identity.Identities;
import org.casegraph.model.Mention;
import org.casegraph.model.Statement;

/** Makes the projected entities anew, each with its names as they may be shown. */
final class EntityProjection {

    private final CypherFiles files;
    private final GraphWrites writes;
    private final Identities identities;
    private final Provenances provenances;

    EntityProjection(CypherFiles files, GraphWrites writes, Identities identities, Provenances provenances) {
        this.files = files;
        this.writes = writes;
        this.identities = identities;
        this.provenances = provenances;
    }

    /** @param loose ids of names that nobody may bear any more */
    void project(WriteTransaction transaction, Collection<String> touched, Collection<String> loose) {
        var guards = Guards.read(files, transaction);
        var dress = Dress.of(
                guards,
                identities,
                provenances.readers(),
                touched,
                group -> writes.statements(transaction, "every_name_of", group));
        var entities = new LinkedHashSet<>(touched);
        entities.addAll(beside(dress.words(), transaction));
        var members = new LinkedHashSet<String>();
        entities.forEach(entity -> members.addAll(identities.members(entity)));
        var judged = identities.judged();
        var known = guards.keep(entities.stream().map(judged::members).toList(), provenances.readers(), transaction);
        var mentions = writes.mentions(transaction, members);
        var naming = writes.statements(transaction, "names_of", members);
        provenances.learn(transaction, naming);
        var names = Material.grouped(
                naming, statement -> identities.canonical(statement.fact().subject()));
        var rows = new ArrayList<Map<String, Object>>();
        var nameless = new ArrayList<String>();
        for (var entity : entities) {
            var mention = mentions.get(entity);
            if (names.containsKey(entity) && mention != null) {
                var called = Called.of(identities.members(entity), judged.members(entity), guards, known);
                rows.add(row(mention, names.get(entity), called, dress));
            } else {
                nameless.add(entity);
            }
        }
        writes.entities(transaction, rows, nameless, loose);
    }

    /** What bears names in which some words stand, and may have to be called otherwise. */
    private List<String> beside(List<String> words, WriteTransaction transaction) {
        return words.isEmpty()
                ? List.of()
                : transaction.run(files.read("named_beside"), Map.of("words", words)).stream()
                        .map(row -> row.text("id"))
                        .toList();
    }

    private Map<String, Object> row(Mention mention, List<Statement> names, Called called, Dress dress) {
        var kind = mention.kind();
        if (kind == null) {
            throw new IllegalStateException("An act has no names: " + mention.id());
        }
        return new EntityFold(kind, names, called, dress, provenances)
                .row(mention, standing(identities.members(mention.id())));
    }

    private List<Map<String, Object>> standing(Collection<String> mentions) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var mention : mentions) {
            var row = new LinkedHashMap<String, Object>();
            row.put("id", mention);
            identities.seen(mention).ifPresent(seen -> row.put("known", seen));
            rows.add(row);
        }
        return rows;
    }
}
