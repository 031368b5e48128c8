package org.casegraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.casegraph.graph.dispute.Dispute;
import org.casegraph.graph.dispute.Knowledge;
import org.casegraph.graph.dispute.Rules;
import org.casegraph.graph.dispute.Settled;
import org.casegraph.identity.Identities;
import org.casegraph.model.ReaderTable;
import org.casegraph.model.Readers;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Statement;

/**
 * Marks the facts on which statements differ, by readers, so that they can be listed without looking
 * through all. The mark says how grave it may be at most: whoever reads it compares again, with what else is known.
 */
final class Disputes {

    private static final List<String> RANKS = List.of("publicRank", "teamRank", "sealedRank");
    private static final List<String> OPEN = List.of("publicOpen", "teamOpen", "sealedOpen");

    private final ReaderTable readers;
    private final Settled settled;
    private final Knowledge known;
    private final Identities identities;
    private final List<Map<String, Object>> rows = new ArrayList<>();

    Disputes(Settled settled, Identities identities, ReaderTable readers) {
        this.readers = readers;
        this.settled = settled;
        this.identities = identities;
        this.known = new Knowledge() {
            @Override
            public Optional<String> canonical(String mention) {
                return Optional.of(identities.canonical(mention));
            }

            @Override
            public boolean isVaguer(String one, String other) {
                return false;
            }
        };
    }

    List<Map<String, Object>> rows() {
        return rows;
    }

    void ofAct(String act, List<Statement> statements) {
        var about = new TreeMap<String, List<Boolean>>();
        for (var statement : statements) {
            var seen = readers.seen(statement.label());
            about.merge(act, seen, Disputes::either);
            ActFold.fillings(statement).stream()
                    .filter(RoleFilling::isNamed)
                    .forEach(filling -> about.merge(identities.canonical(filling.filler()), seen, Disputes::either));
        }
        add(act, statements, about);
    }

    void ofTie(TieFold.Tie tie, List<Statement> statements) {
        var about = new TreeMap<String, List<Boolean>>();
        about.put(tie.from(), readers.always());
        about.put(tie.to(), readers.always());
        add(tie.id(), statements, about);
    }

    void ofProperty(Units.Property property, List<Statement> statements) {
        var about = new TreeMap<String, List<Boolean>>();
        about.put(property.entity(), readers.always());
        add(property.id(), statements, about);
    }

    private void add(String fact, List<Statement> statements, Map<String, List<Boolean>> about) {
        if (statements.size() < 2) {
            return;
        }
        var sorted = statements.stream()
                .sorted(java.util.Comparator.comparing(Statement::id))
                .toList();
        var ranks = new LinkedHashMap<String, Map<String, Object>>();
        for (var level : readers.all()) {
            var readable = sorted.stream()
                    .filter(statement -> level.mayRead(statement.label()))
                    .toList();
            for (var dispute : Rules.of(fact, readable, known)) {
                mark(ranks.computeIfAbsent(dispute.aspect(), _ -> new LinkedHashMap<>()), dispute, level);
            }
        }
        var ids = sorted.stream().map(Statement::id).toList();
        ranks.forEach((aspect, marks) -> rows.add(row(fact, aspect, ids, marks, about)));
    }

    private void mark(Map<String, Object> marks, Dispute dispute, Readers level) {
        int rank = level.rank();
        boolean isClearance = rank < RANKS.size();
        marks.put(isClearance ? RANKS.get(rank) : "rank" + rank, dispute.kind().ordinal() + "/" + dispute.id());
        marks.put(
                isClearance ? OPEN.get(rank) : "open" + rank,
                settled.state(dispute, level).isOpen());
    }

    private static Map<String, Object> row(
            String fact,
            String aspect,
            List<String> statements,
            Map<String, Object> marks,
            Map<String, List<Boolean>> about) {
        var properties = new LinkedHashMap<>(marks);
        properties.put("id", Dispute.id(fact, aspect));
        properties.put("fact", fact);
        properties.put("aspect", aspect);
        properties.put("statements", statements);
        var row = new LinkedHashMap<String, Object>();
        row.put("fact", fact);
        row.put("properties", properties);
        row.put("about", about.entrySet().stream().map(Disputes::about).toList());
        return row;
    }

    private static Map<String, Object> about(Map.Entry<String, List<Boolean>> about) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", about.getKey());
        row.put("seen", about.getValue());
        return row;
    }

    private static List<Boolean> either(List<Boolean> one, List<Boolean> other) {
        var either = new ArrayList<Boolean>();
        for (int rank = 0; rank < one.size(); rank++) {
            either.add(one.get(rank) || other.get(rank));
        }
        return either;
    }
}
