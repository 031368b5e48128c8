package org.casegraph.graph;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.model.Origins;
import org.casegraph.model.Provenance;
import org.casegraph.model.ReaderTable;
import org.casegraph.model.Readers;
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

    private static final List<String> BY_CLEARANCE = List.of("publicVoices", "teamVoices", "voices");
    private static final Paper UNKNOWN = new Paper(null, null);

    private final VoicesOnRecord record;
    private final VoicesByReaders voices;
    private final Map<String, Paper> papers = new LinkedHashMap<>();

    Provenances(VoicesOnRecord record, VoicesByReaders voices) {
        this.record = record;
        this.voices = voices;
    }

    /** Notes on statements where they come from. */
    static Provenances noted(
            Collection<Statement> bearing,
            VoicesByReaders voices,
            VoicesOnRecord record,
            GraphWrites writes,
            WriteTransaction transaction) {
        var provenances = new Provenances(record, voices);
        provenances.learn(transaction, bearing);
        writes.write(transaction, "voice_statements", provenances.rows(bearing));
        return provenances;
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

    /** Of statements that somebody may read, as many origins as she may know of. */
    Origins origins(Collection<Statement> statements, Readers level) {
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
        var byReaders = new LinkedHashMap<String, Object>();
        for (var level : readers().all()) {
            byReaders.put(property(level), List.copyOf(voices.at(level).of(provenance)));
        }
        row.put("voices", byReaders);
        return row;
    }

    private static String property(Readers level) {
        return level.rank() < BY_CLEARANCE.size() ? BY_CLEARANCE.get(level.rank()) : "voices" + level.rank();
    }

    /** Who reads alike in the store. */
    ReaderTable readers() {
        return voices.readers();
    }

    private Provenance of(Statement statement) {
        var paper = papers.getOrDefault(statement.document(), UNKNOWN);
        return Provenance.of(statement, paper.type(), paper.publisher());
    }
}
