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
import org.casegraph.graph.Row;
import org.casegraph.graph.StatementRows;
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
    private final ResolutionReader resolutions;

    AccountReader(
            Reading reading,
            EntityReader entities,
            ActReader acts,
            ActSentences sentences,
            ResolutionReader resolutions) {
        this.reading = reading;
        this.entities = entities;
        this.acts = acts;
        this.sentences = sentences;
        this.resolutions = resolutions;
    }

    /** The accounts of some acts, by act. */
    public Map<String, Account> accounts(Collection<Act> told, Viewer viewer) {
        var ids = told.stream().map(Act::id).toList();
        var rows = reading.rows("accounts_told", ids, viewer);
        var statements = rows.stream()
                .collect(groupingBy(
                        row -> row.text("act"),
                        mapping(row -> StatementRows.statement(row.row("statement")), toList())));
        var fillers = fillers(statements.values().stream().flatMap(List::stream).toList(), viewer);
        var preferred = preferred(rows, viewer);
        var accounts = new LinkedHashMap<String, Account>();
        for (var act : told) {
            var saying = statements.getOrDefault(act.id(), List.of());
            accounts.put(act.id(), account(act, saying, fillers, preferred));
        }
        return accounts;
    }

    private Preferred preferred(List<Row> rows, Viewer viewer) {
        var ruled = rows.stream()
                .filter(row -> row.flag("isRuledOn"))
                .map(row -> row.row("statement").text("id"))
                .toList();
        return new Preferred(resolutions.settingAside(ruled, viewer));
    }

    /** The parts in acts that some statements assert, by statement. */
    public Map<String, List<Part>> parts(Collection<Statement> statements, Viewer viewer) {
        var fillers = fillers(statements, viewer);
        var parts = new LinkedHashMap<String, List<Part>>();
        statements.forEach(statement -> parts.put(statement.id(), Parts.of(List.of(statement), fillers)));
        return parts;
    }

    private Account account(Act act, List<Statement> statements, Map<String, Subject> fillers, Preferred preferred) {
        var counting = preferred.of(statements);
        var shown = preferred.parts(Parts.of(counting, fillers));
        return new Account(
                Parts.of(statements, fillers),
                Parts.details(statements),
                sentences.of(act, shown, preferred.told(counting)));
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
