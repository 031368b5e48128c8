package org.casegraph.export.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Told;
import org.casegraph.graph.read.Account;
import org.casegraph.graph.read.AccountReader;
import org.casegraph.graph.read.Act;
import org.casegraph.graph.read.ActFilter;
import org.casegraph.graph.read.ActReader;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.PageRequest;
import org.casegraph.graph.read.StatementReader;
import org.casegraph.model.Chronology;
import org.casegraph.model.Chronology.Stated;
import org.casegraph.model.EntityKind;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Statement;
import org.springframework.stereotype.Component;

/** Reads the acts of a case, or those in which a person has a part, in the order of time. */
@Component
final class EventReader {

    private static final int PAGE = 1_000;
    private static final List<String> AFTER = List.of("FOLLOWED", "BECAUSE_OF");

    private final ActReader acts;
    private final AccountReader accounts;
    private final StatementReader statements;

    EventReader(ActReader acts, AccountReader accounts, StatementReader statements) {
        this.acts = acts;
        this.accounts = accounts;
        this.statements = statements;
    }

    List<Event> of(Entity subject, Viewer viewer) {
        var events = new ArrayList<Event>();
        var filter = filter(subject);
        var page = acts.page(filter, PageRequest.first(PAGE), viewer);
        add(page.values(), events, viewer);
        while (page.hasMore()) {
            var after = page.items().getLast().place();
            page = acts.page(filter, new PageRequest(PAGE, List.of(), after), viewer);
            add(page.values(), events, viewer);
        }
        return ordered(events);
    }

    private static ActFilter filter(Entity subject) {
        boolean isCase = subject.kind() == EntityKind.CASE;
        return new ActFilter(
                null,
                null,
                isCase ? subject.id() : null,
                isCase ? null : List.of(subject.id()),
                null,
                null,
                null,
                null);
    }

    private void add(List<Act> told, List<Event> events, Viewer viewer) {
        Map<String, Account> accountOf = accounts.accounts(told, viewer);
        var known = new LinkedHashMap<String, Statement>();
        MatterReader.steps(told.stream()
                        .flatMap(act -> act.statements().stream())
                        .distinct()
                        .toList())
                .forEach(some -> known.putAll(statements.byIds(some, viewer)));
        for (var act : told) {
            var saying = act.statements().stream()
                    .flatMap(id -> Stream.ofNullable(known.get(id)))
                    .sorted(Comparator.comparing(Statement::id))
                    .toList();
            var account = accountOf.get(act.id());
            if (account != null && !saying.isEmpty()) {
                events.add(new Event(0, act, account, new Told(saying)));
            }
        }
    }

    /** None before one that it came after; those whose place nothing tells last. */
    private static List<Event> ordered(List<Event> events) {
        var sorted = events.stream()
                .sorted(Comparator.comparing(
                                (Event event) -> event.date().orElse(null),
                                Comparator.nullsLast(FuzzyDate::compareForSort))
                        .thenComparing(event -> event.act().id()))
                .toList();
        var ordered = new ArrayList<Event>();
        for (int place : Chronology.of(dates(sorted), stated(sorted)).sequence()) {
            var event = sorted.get(place);
            ordered.add(new Event(ordered.size() + 1, event.act(), event.account(), event.told()));
        }
        return ordered;
    }

    private static List<Optional<FuzzyDate>> dates(List<Event> events) {
        return events.stream().map(Event::date).toList();
    }

    private static List<Stated> stated(List<Event> events) {
        var places = new LinkedHashMap<String, Integer>();
        events.forEach(event -> places.put(event.act().id(), places.size()));
        var stated = new ArrayList<Stated>();
        for (var event : events) {
            event.account().parts().stream()
                    .filter(part -> AFTER.contains(part.role()))
                    .filter(part -> part.statements().stream()
                            .anyMatch(statement -> statement.stance().supports()))
                    .flatMap(part -> Stream.ofNullable(part.act()))
                    .flatMap(earlier -> Stream.ofNullable(places.get(earlier.id())))
                    .map(earlier -> new Stated(
                            earlier,
                            Objects.requireNonNull(places.get(event.act().id()))))
                    .forEach(stated::add);
        }
        return stated;
    }
}
