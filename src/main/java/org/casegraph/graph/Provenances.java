package org.casegraph.graph;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.model.Clearance;
import org.casegraph.model.Origins;
import org.casegraph.model.Provenance;
import org.casegraph.model.Statement;
import org.jspecify.annotations.Nullable;

/** Where the statements of a change come from, so that their independent origins can be counted. */
final class Provenances {

    /** Of a document, what decides whether its publisher is a voice. */
    record Paper(@Nullable String type, @Nullable String publisher) {

        static Paper of(Row row) {
            return new Paper(
                    row.maybeText("type").orElse(null),
                    row.maybeText("publisher").orElse(null));
        }
    }

    private static final Paper UNKNOWN = new Paper(null, null);

    private final VoicesOnRecord record;
    private final VoicesByClearance voices;
    private final Map<String, Paper> papers = new LinkedHashMap<>();

    Provenances(VoicesOnRecord record, VoicesByClearance voices) {
        this.record = record;
        this.voices = voices;
    }

    /** Reads what is to be known of the documents in which some statements stand. */
    void learn(WriteTransaction transaction, Collection<Statement> statements) {
        var documents = statements.stream()
                .map(Statement::document)
                .filter(document -> !papers.containsKey(document))
                .distinct()
                .toList();
        papers.putAll(record.papers(transaction, documents));
    }

    /** Of statements that somebody of a clearance may read, as many origins as she may know of. */
    Origins origins(Collection<Statement> statements, Clearance level) {
        return Origins.of(statements.stream().map(this::of).toList(), voices.at(level));
    }

    /** The voices of statements as rows, each voice as the one that stands for all that count as one with it. */
    List<Map<String, Object>> rows(Collection<Statement> statements) {
        return statements.stream().distinct().map(this::row).toList();
    }

    private Map<String, Object> row(Statement statement) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", statement.id());
        var provenance = of(statement);
        row.put("voices", List.copyOf(voices.at(Clearance.SEALED).of(provenance)));
        row.put("teamVoices", List.copyOf(voices.at(Clearance.TEAM).of(provenance)));
        row.put("publicVoices", List.copyOf(voices.at(Clearance.PUBLIC).of(provenance)));
        return row;
    }

    private Provenance of(Statement statement) {
        var paper = papers.getOrDefault(statement.document(), UNKNOWN);
        return Provenance.of(statement, paper.type(), paper.publisher());
    }
}
