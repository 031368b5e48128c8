package org.casegraph.export.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Told;
import org.casegraph.graph.dispute.Kind;
import org.casegraph.graph.read.Contradiction;
import org.casegraph.graph.read.ContradictionReader;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.EntityReader;
import org.casegraph.graph.read.PageRequest;
import org.casegraph.graph.read.StatementReader;
import org.casegraph.graph.read.Tie;
import org.casegraph.graph.read.TieReader;
import org.casegraph.graph.read.TiesOf;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Statement;
import org.casegraph.pattern.Finding;
import org.casegraph.pattern.Findings;
import org.casegraph.pattern.Question;
import org.springframework.stereotype.Component;

/** Gathers what a viewer may know of a case or a person, many at a time. */
@Component
final class MatterReader {

    private static final int STEP = 200;
    private static final int MOST_TIES = 500;

    private final EventReader events;
    private final EntityReader entities;
    private final TieReader ties;
    private final StatementReader statements;
    private final ContradictionReader contradictions;
    private final Findings findings;

    MatterReader(
            EventReader events,
            EntityReader entities,
            TieReader ties,
            StatementReader statements,
            ContradictionReader contradictions,
            Findings findings) {
        this.events = events;
        this.entities = entities;
        this.ties = ties;
        this.statements = statements;
        this.contradictions = contradictions;
        this.findings = findings;
    }

    Matter read(Entity subject, Viewer viewer) {
        var told = events.of(subject, viewer);
        var own = new ArrayList<>(tiesOf(List.of(subject.id()), viewer));
        steps(parties(subject, own)).forEach(some -> own.addAll(tiesOf(some, viewer)));
        var cast = cast(subject, told, own);
        var involved = new ArrayList<>(List.of(subject.id()));
        involved.addAll(parties(subject, own));
        var found = findings.find(Question.all().withPartial().involving(involved), viewer);
        var between = between(cast, own, viewer);
        var facts = Stream.concat(told.stream().map(event -> event.act().id()), cast.keySet().stream());
        var disputes = contradictions(facts.toList(), told, viewer);
        var known = statements(told, between, found, viewer);
        var bonds = between.stream().map(tie -> bond(tie, known)).toList();
        var said = new LinkedHashMap<String, List<org.casegraph.graph.read.Property>>();
        var names = new LinkedHashMap<String, List<org.casegraph.graph.read.Spelling>>();
        for (var some : steps(cast.keySet())) {
            said.putAll(entities.properties(some, viewer));
            names.putAll(entities.spellings(some, viewer));
        }
        return new Matter(subject, viewer, told, cast, bonds, found, disputes, said, names, known);
    }

    private static SequencedMap<String, Entity> cast(Entity subject, List<Event> told, Collection<Tie> own) {
        var cast = new LinkedHashMap<String, Entity>();
        cast.put(subject.id(), subject);
        told.stream()
                .flatMap(event -> event.account().parts().stream())
                .flatMap(part -> Stream.ofNullable(part.entity()))
                .filter(entity -> entity.kind() != EntityKind.PLACE)
                .forEach(entity -> cast.putIfAbsent(entity.id(), entity));
        for (var tie : own) {
            cast.putIfAbsent(tie.from().id(), tie.from());
            cast.putIfAbsent(tie.to().id(), tie.to());
        }
        return cast;
    }

    /** Of a case those who are party to it; of a person nobody. */
    private static List<String> parties(Entity subject, Collection<Tie> own) {
        return own.stream()
                .filter(tie ->
                        tie.relation().equals("PARTY_TO") && tie.to().id().equals(subject.id()))
                .map(tie -> tie.from().id())
                .distinct()
                .toList();
    }

    private Collection<Tie> tiesOf(List<String> ids, Viewer viewer) {
        var found = new LinkedHashMap<String, Tie>();
        var asked = new ArrayList<TiesOf>();
        ids.forEach(
                id -> asked.add(new TiesOf(id, null, TiesOf.Direction.EITHER, 0, null, PageRequest.first(MOST_TIES))));
        while (!asked.isEmpty()) {
            var pages = ties.pages(List.copyOf(asked), viewer);
            asked.clear();
            pages.forEach((question, page) -> {
                page.values().forEach(tie -> found.put(tie.id(), tie));
                if (page.hasMore()) {
                    var after = new PageRequest(
                            MOST_TIES, List.of(), page.items().getLast().place());
                    asked.add(new TiesOf(question.entity(), null, TiesOf.Direction.EITHER, 0, null, after));
                }
            });
        }
        return found.values();
    }

    /** The ties of the subject, and those of the others among themselves. */
    private List<Tie> between(SequencedMap<String, Entity> cast, Collection<Tie> own, Viewer viewer) {
        var between = new LinkedHashMap<String, Tie>();
        own.forEach(tie -> between.put(tie.id(), tie));
        for (var some : steps(cast.keySet())) {
            tiesOf(some, viewer).stream()
                    .filter(tie -> cast.containsKey(tie.from().id())
                            && cast.containsKey(tie.to().id()))
                    .forEach(tie -> between.putIfAbsent(tie.id(), tie));
        }
        return List.copyOf(between.values());
    }

    /** Where sources differ on acts of this matter or on those in it; not on what these did elsewhere. */
    private List<Contradiction> contradictions(List<String> facts, List<Event> told, Viewer viewer) {
        var acts = told.stream().map(event -> event.act().id()).collect(java.util.stream.Collectors.toSet());
        var found = new LinkedHashMap<String, Contradiction>();
        for (var some : steps(facts)) {
            contradictions.about(some, viewer).stream()
                    .filter(one -> one.kind() != Kind.REFINES)
                    .filter(one -> !one.isOfAct() || acts.contains(one.fact()))
                    .forEach(one -> found.put(one.id(), one));
        }
        return List.copyOf(found.values());
    }

    private SequencedMap<String, Statement> statements(
            List<Event> told, List<Tie> between, List<Finding> found, Viewer viewer) {
        var known = new LinkedHashMap<String, Statement>();
        told.forEach(event -> event.told().statements().forEach(statement -> known.put(statement.id(), statement)));
        var further = new LinkedHashSet<String>();
        between.forEach(tie -> further.addAll(tie.statements()));
        found.forEach(finding -> finding.legs().forEach(leg -> further.addAll(leg.statements())));
        further.removeAll(known.keySet());
        steps(further).forEach(some -> known.putAll(statements.byIds(some, viewer)));
        return known;
    }

    private static Matter.Bond bond(Tie tie, SequencedMap<String, Statement> known) {
        return new Matter.Bond(
                tie,
                new Told(tie.statements().stream()
                        .flatMap(id -> Stream.ofNullable(known.get(id)))
                        .toList()));
    }

    static List<List<String>> steps(Collection<String> ids) {
        var all = List.copyOf(ids);
        var steps = new ArrayList<List<String>>();
        for (int from = 0; from < all.size(); from += STEP) {
            steps.add(all.subList(from, Math.min(all.size(), from + STEP)));
        }
        return steps;
    }
}
