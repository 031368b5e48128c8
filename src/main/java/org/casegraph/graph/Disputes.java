package org.casegraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.casegraph.graph.dispute.Dispute;
import org.casegraph.graph.dispute.Knowledge;
import org.casegraph.graph.dispute.Rules;
import org.casegraph.graph.dispute.Settled;
import org.casegraph.identity.Identities;
import org.casegraph.model.Clearance;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Statement;

/**
 * Marks the facts on which statements differ, for a viewer of each clearance, so that they can be listed without looking
 * through all. The mark says how grave it may be at most: whoever reads it compares again, with what else is known.
 */
final class Disputes {

    private final Settled settled;
    private final Knowledge known;
    private final Identities identities;
    private final List<Map<String, Object>> rows = new ArrayList<>();

    Disputes(Settled settled, Identities identities) {
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
        var about = new TreeMap<String, Clearance>();
        about.put(act, Clearance.SEALED);
        for (var statement : statements) {
            about.merge(act, statement.clearance(), Disputes::lower);
            ActFold.fillings(statement).stream()
                    .filter(RoleFilling::isNamed)
                    .forEach(filling -> about.merge(
                            identities.canonical(filling.filler()), statement.clearance(), Disputes::lower));
        }
        add(act, statements, about);
    }

    void ofTie(TieFold.Tie tie, List<Statement> statements) {
        var about = new TreeMap<String, Clearance>();
        about.put(tie.from(), Clearance.PUBLIC);
        about.put(tie.to(), Clearance.PUBLIC);
        add(tie.id(), statements, about);
    }

    void ofProperty(Units.Property property, List<Statement> statements) {
        var about = new TreeMap<String, Clearance>();
        about.put(property.entity(), Clearance.PUBLIC);
        add(property.id(), statements, about);
    }

    private void add(String fact, List<Statement> statements, Map<String, Clearance> about) {
        if (statements.size() < 2) {
            return;
        }
        var sorted = statements.stream()
                .sorted(java.util.Comparator.comparing(Statement::id))
                .toList();
        var ranks = new LinkedHashMap<String, Map<String, Object>>();
        for (var level : Clearance.values()) {
            var readable = sorted.stream()
                    .filter(statement -> level.mayRead(statement.clearance()))
                    .toList();
            for (var dispute : Rules.of(fact, readable, known)) {
                mark(ranks.computeIfAbsent(dispute.aspect(), _ -> new LinkedHashMap<>()), dispute, level);
            }
        }
        var ids = sorted.stream().map(Statement::id).toList();
        ranks.forEach((aspect, marks) -> rows.add(row(fact, aspect, ids, marks, about)));
    }

    private void mark(Map<String, Object> marks, Dispute dispute, Clearance level) {
        var name = level.name().toLowerCase(Locale.ROOT);
        marks.put(name + "Rank", dispute.kind().ordinal() + "/" + dispute.id());
        marks.put(name + "Open", settled.state(dispute, level).isOpen());
    }

    private static Map<String, Object> row(
            String fact,
            String aspect,
            List<String> statements,
            Map<String, Object> marks,
            Map<String, Clearance> about) {
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

    private static Map<String, Object> about(Map.Entry<String, Clearance> about) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", about.getKey());
        row.put("clearance", (long) about.getValue().rank());
        return row;
    }

    private static Clearance lower(Clearance one, Clearance other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
