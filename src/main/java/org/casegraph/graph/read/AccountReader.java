package org.casegraph.graph.read;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.casegraph.access.Viewer;
import org.casegraph.graph.StatementRows;
import org.casegraph.graph.Told;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Statement;
import org.springframework.stereotype.Component;

/** Reads what is told of acts: who has a part in them, their particulars, and the act as a sentence. */
@Component
public final class AccountReader {

    private final Reading reading;
    private final EntityReader entities;
    private final ActReader acts;
    private final ActSentences sentences;

    AccountReader(Reading reading, EntityReader entities, ActReader acts, ActSentences sentences) {
        this.reading = reading;
        this.entities = entities;
        this.acts = acts;
        this.sentences = sentences;
    }

    /** The accounts of some acts, by act. */
    public Map<String, Account> accounts(Collection<Act> told, Viewer viewer) {
        var ids = told.stream().map(Act::id).toList();
        var statements = reading.rows("accounts_told", ids, viewer).stream()
                .collect(groupingBy(
                        row -> row.text("act"),
                        mapping(row -> StatementRows.statement(row.row("statement")), toList())));
        var fillers = fillers(statements.values().stream().flatMap(List::stream).toList(), viewer);
        var accounts = new LinkedHashMap<String, Account>();
        for (var act : told) {
            var saying = statements.getOrDefault(act.id(), List.of());
            accounts.put(act.id(), account(act, saying, fillers));
        }
        return accounts;
    }

    /** The parts in acts that some statements assert, by statement. */
    public Map<String, List<Part>> parts(Collection<Statement> statements, Viewer viewer) {
        var fillers = fillers(statements, viewer);
        var parts = new LinkedHashMap<String, List<Part>>();
        statements.forEach(statement -> parts.put(statement.id(), Parts.of(List.of(statement), fillers)));
        return parts;
    }

    private Account account(Act act, List<Statement> statements, Map<String, Subject> fillers) {
        var parts = Parts.of(statements, fillers);
        return new Account(parts, Parts.details(statements), sentences.of(act, parts, new Told(statements)));
    }

    /** Whoever and whatever fills a role, by mention or act id; what is hidden is not among them. */
    private Map<String, Subject> fillers(Collection<Statement> statements, Viewer viewer) {
        var ids = new LinkedHashSet<String>();
        statements.stream()
                .flatMap(statement -> Parts.fillings(statement).stream())
                .filter(RoleFilling::isNamed)
                .forEach(filling -> ids.add(filling.filler()));
        var fillers = new LinkedHashMap<String, Subject>(entities.byIds(ids, viewer));
        ids.removeAll(fillers.keySet());
        fillers.putAll(acts.byIds(ids, viewer));
        return fillers;
    }
}
