package org.casegraph.graph.read;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Row;
import org.casegraph.graph.StatementRows;
import org.casegraph.model.Statement;
import org.springframework.stereotype.Component;

/** Reads statements: one by one, in pages, and those of many entities or documents at once. */
@Component
public final class StatementReader {

    private final Reading reading;

    StatementReader(Reading reading) {
        this.reading = reading;
    }

    /** The statements of some ids that stand. */
    public Map<String, Statement> byIds(Collection<String> ids, Viewer viewer) {
        var statements = new LinkedHashMap<String, Statement>();
        reading.rows("statements_by_id", ids, viewer).stream()
                .map(StatementReader::statement)
                .forEach(statement -> statements.put(statement.id(), statement));
        return statements;
    }

    /** One statement, also where it was withdrawn. */
    public Optional<Statement> onRecord(String id, Viewer viewer) {
        return reading.rows("statement_on_record", Parameters.of(viewer).with("id", id)).stream()
                .map(StatementReader::statement)
                .findFirst();
    }

    public Map<String, Registration> registrations(Collection<String> ids, Viewer viewer) {
        var registrations = new LinkedHashMap<String, Registration>();
        reading.rows("registrations", ids, viewer)
                .forEach(row -> registrations.put(
                        row.text("id"),
                        new Registration(Instant.parse(row.text("recordedAt")), row.flag("withdrawn"))));
        return registrations;
    }

    public Page<Statement> page(StatementFilter filter, PageRequest page, Viewer viewer) {
        var rows = reading.rows("statements_page", parameters(filter, viewer).with(page));
        return Page.of(rows, page.first(), StatementReader::statement);
    }

    public int count(StatementFilter filter, Viewer viewer) {
        return reading.count("statements_count", parameters(filter, viewer));
    }

    public Map<StatementsOf, Page<Statement>> pages(Collection<StatementsOf> questions, Viewer viewer) {
        var pages = new LinkedHashMap<StatementsOf, Page<Statement>>();
        rows(questions, "statements_of_documents", "statements_about", viewer)
                .forEach((question, rows) ->
                        pages.put(question, Page.of(rows, question.page().first(), StatementReader::statement)));
        return pages;
    }

    public Map<StatementsOf, Integer> counts(Collection<StatementsOf> questions, Viewer viewer) {
        var counts = new LinkedHashMap<StatementsOf, Integer>();
        rows(questions, "statements_of_documents_count", "statements_about_count", viewer)
                .forEach((question, rows) -> counts.put(question, Reading.sum(rows)));
        return counts;
    }

    private Map<StatementsOf, List<Row>> rows(
            Collection<StatementsOf> questions, String ofDocuments, String aboutEntities, Viewer viewer) {
        var rows = new LinkedHashMap<StatementsOf, List<Row>>();
        rows.putAll(ask(questions.stream().filter(StatementsOf::isDocument), ofDocuments, viewer));
        rows.putAll(ask(questions.stream().filter(question -> !question.isDocument()), aboutEntities, viewer));
        return rows;
    }

    private Map<StatementsOf, List<Row>> ask(Stream<StatementsOf> questions, String query, Viewer viewer) {
        var asked = questions.toList();
        var rows = new LinkedHashMap<StatementsOf, List<Row>>();
        if (!asked.isEmpty()) {
            reading.numbered(query, asked.stream().map(StatementsOf::parameters).toList(), viewer)
                    .forEach((number, found) -> rows.put(asked.get(number), found));
        }
        return rows;
    }

    private static Statement statement(Row row) {
        return StatementRows.statement(row.row("statement"));
    }

    private static Parameters parameters(StatementFilter filter, Viewer viewer) {
        return Parameters.of(viewer)
                .with("document", filter.document())
                .with("about", filter.about())
                .withChoice("stances", filter.stances())
                .with("speaker", filter.speaker())
                .withChoice("forms", filter.forms())
                .withChoice("predicates", filter.predicates());
    }
}
