package org.casegraph.graph;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casegraph.model.Document;
import org.casegraph.model.Fact;
import org.casegraph.model.Mention;
import org.casegraph.model.ReaderTable;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Ruling;
import org.casegraph.model.Statement;
import org.casegraph.source.CaseFile;
import org.jspecify.annotations.Nullable;

/** What an import writes, as rows for its Cypher. */
final class ImportRows {

    private final String now;
    private final ReaderTable readers;

    ImportRows(Instant now, ReaderTable readers) {
        this.now = now.toString();
        this.readers = readers;
    }

    static ImportRows now(InstantSource clock, WriteTransaction transaction, CypherFiles files) {
        return new ImportRows(clock.instant(), Labels.readers(transaction, files));
    }

    List<Map<String, Object>> documents(List<Document> documents) {
        return documents.stream().map(this::document).toList();
    }

    private Map<String, Object> document(Document document) {
        var properties = new LinkedHashMap<String, Object>();
        put(properties, "title", document.title());
        put(properties, "type", document.type());
        put(properties, "publisher", document.publisher());
        put(properties, "authors", document.authors());
        put(properties, "addressees", document.addressees());
        put(properties, "language", document.language());
        put(properties, "url", document.url());
        put(properties, "sha256", document.sha256());
        put(properties, "characters", document.characters());
        properties.put("compartments", List.of());
        properties.putAll(Labels.properties(document.label(), readers));
        var published = document.published();
        if (published != null) {
            properties.putAll(Dates.properties(published));
        }
        return row("id", document.id(), "now", now, "properties", properties);
    }

    List<Map<String, Object>> mentions(List<Mention> mentions) {
        return mentions.stream().map(this::mention).toList();
    }

    private Map<String, Object> mention(Mention mention) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", mention.id());
        row.put("kind", mention.isAct() ? "ACT" : String.valueOf(mention.kind()));
        put(row, "type", mention.type());
        row.put("now", now);
        return row;
    }

    List<Map<String, Object>> statements(List<Statement> statements) {
        return statements.stream().map(this::statement).toList();
    }

    private Map<String, Object> statement(Statement statement) {
        var properties = StatementRows.properties(statement);
        properties.put("seen", readers.seen(statement.label()));
        var row = row("id", statement.id(), "now", now, "properties", properties);
        row.put("document", statement.document());
        row.put("references", references(statement));
        return row;
    }

    private static List<Map<String, Object>> references(Statement statement) {
        var references = new ArrayList<Map<String, Object>>();
        references.add(reference("SUBJECT", statement.fact().subject()));
        if (statement.fact() instanceof Fact.Related related) {
            references.add(reference("OBJECT", related.object()));
        }
        if (statement.fact() instanceof Fact.Happened happened) {
            happened.roles().stream()
                    .filter(RoleFilling::isNamed)
                    .forEach(filling -> references.add(reference(filling.role(), filling.filler())));
        }
        statement.speakers().forEach(speaker -> references.add(reference("SPEAKER", speaker.entity())));
        return references.stream().distinct().toList();
    }

    private static Map<String, Object> reference(String part, String mention) {
        return row("part", part, "mention", mention, "now", "");
    }

    List<Map<String, Object>> coded(String source, List<Statement> statements) {
        return statements.stream()
                .map(statement -> row("statement", statement.id(), "file", source, "now", now))
                .toList();
    }

    Map<String, Object> kept(String source, List<Statement> statements) {
        return row(
                "file",
                source,
                "now",
                now,
                "kept",
                statements.stream().map(Statement::id).toList());
    }

    Map<String, Object> gone(String source, String statement) {
        return row("file", source, "now", now, "statement", statement);
    }

    List<Map<String, Object>> rulings(String source, CaseFile file) {
        return rulings(file).map(ruling -> ruling(source, ruling)).toList();
    }

    private Map<String, Object> ruling(String source, Ruling ruling) {
        var properties = RulingRows.properties(ruling, readers);
        properties.put("recordedAt", now);
        var row = row("id", ruling.id(), "file", source, "properties", properties);
        row.put("label", RulingRows.label(ruling));
        row.put("now", now);
        return row;
    }

    Map<String, Object> keptRulings(String source, CaseFile file) {
        return row(
                "file",
                source,
                "now",
                now,
                "kept",
                rulings(file).map(Ruling::id).toList());
    }

    private static Stream<Ruling> rulings(CaseFile file) {
        return Stream.of(file.origins(), file.judgements(), file.protections()).flatMap(List::stream);
    }

    private static Map<String, Object> row(String k1, Object v1, String k2, Object v2, String k3, Object v3) {
        var row = new LinkedHashMap<String, Object>();
        row.put(k1, v1);
        row.put(k2, v2);
        row.put(k3, v3);
        return row;
    }

    private static void put(Map<String, Object> properties, String key, @Nullable Object value) {
        if (value != null) {
            properties.put(key, value);
        }
    }
}
