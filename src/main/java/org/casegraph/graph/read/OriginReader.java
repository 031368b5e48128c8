package org.casegraph.graph.read;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Row;
import org.casegraph.graph.RulingRows;
import org.casegraph.graph.StatementRows;
import org.casegraph.graph.dispute.Rules;
import org.casegraph.model.OriginInWords;
import org.casegraph.model.Origins;
import org.casegraph.model.Provenance;
import org.casegraph.model.Stance;
import org.casegraph.model.Voices;
import org.springframework.stereotype.Component;

/** Counts the independent origins of statements, of those alone that the viewer may read, and says how. */
@Component
public final class OriginReader {

    private final Reading reading;
    private final EntityReader entities;

    OriginReader(Reading reading, EntityReader entities) {
        this.reading = reading;
        this.entities = entities;
    }

    /**
     * A statement with where it comes from.
     *
     * @param voices as they count
     * @param isAside whether a resolution takes the side of those who say otherwise
     */
    record Sourced(Provenance provenance, Stance stance, List<String> voices, boolean isAside) {

        boolean supports() {
            return stance.supports() && !isAside;
        }

        static Sourced of(Row row) {
            return new Sourced(
                    StatementRows.provenance(row),
                    Stance.valueOf(row.text("stance")),
                    row.texts("voices"),
                    row.flag("isAside"));
        }
    }

    /** How many origins there are; takes one Cypher statement for all questions. */
    public Map<OriginsOf, Integer> counts(Collection<OriginsOf> questions, Viewer viewer) {
        var sourced = sourced(questions, viewer);
        var counts = new LinkedHashMap<OriginsOf, Integer>();
        questions.forEach(
                question -> counts.put(question, origins(question, sourced).size()));
        return counts;
    }

    /** The origins themselves, and how they were counted. */
    public Map<OriginsOf, List<Origin>> origins(Collection<OriginsOf> questions, Viewer viewer) {
        var sourced = sourced(questions, viewer);
        var known = known(sourced.values(), viewer);
        var groups = reading.rows("origin_groups", Parameters.of(viewer)).stream()
                .map(row -> RulingRows.originGroup(row.row("ruling")))
                .toList();
        var voices = Voices.of(
                id -> canonical(id, known),
                groups.stream().map(group -> group.voices()).toList());
        var words = new OriginInWords(
                voices, groups, id -> Optional.ofNullable(known.get(id)).map(Entity::name));
        var answers = new LinkedHashMap<OriginsOf, List<Origin>>();
        for (var question : questions) {
            answers.put(
                    question,
                    origins(question, sourced).groups().stream()
                            .map(statements -> origin(statements, sourced, known, words))
                            .toList());
        }
        return answers;
    }

    private Map<String, Sourced> sourced(Collection<OriginsOf> questions, Viewer viewer) {
        return read(
                questions.stream()
                        .flatMap(question -> question.statements().stream())
                        .toList(),
                viewer);
    }

    /** Of some statements, those that stand and that the viewer may read. */
    Map<String, Sourced> read(Collection<String> ids, Viewer viewer) {
        var sourced = new LinkedHashMap<String, Sourced>();
        if (ids.isEmpty()) {
            return sourced;
        }
        var parameters = Parameters.of(viewer)
                .with("ids", ids.stream().distinct().toList())
                .with("aspect", Rules.WHETHER);
        reading.rows("provenances", parameters).stream()
                .map(Sourced::of)
                .forEach(one -> sourced.put(one.provenance().statement(), one));
        return sourced;
    }

    private static Origins origins(OriginsOf question, Map<String, Sourced> sourced) {
        var voices = new LinkedHashMap<String, List<String>>();
        question.statements().stream()
                .flatMap(id -> Stream.ofNullable(sourced.get(id)))
                .filter(one -> !question.supporting() || one.supports())
                .forEach(one -> voices.put(one.provenance().statement(), one.voices()));
        return Origins.of(voices);
    }

    /** Whoever speaks, publishes or counts as a voice, by the ids that statements and documents use. */
    private Map<String, Entity> known(Collection<Sourced> sourced, Viewer viewer) {
        var ids = new LinkedHashSet<String>();
        sourced.forEach(one -> {
            ids.addAll(one.provenance().voices());
            ids.addAll(one.provenance().onThePage());
        });
        var known = new LinkedHashMap<>(entities.byIds(ids, viewer));
        Map.copyOf(known).forEach((_, entity) -> known.put(entity.id(), entity));
        return known;
    }

    private static String canonical(String id, Map<String, Entity> known) {
        var entity = known.get(id);
        return entity == null ? id : entity.id();
    }

    private static Origin origin(
            SequencedSet<String> statements,
            Map<String, Sourced> sourced,
            Map<String, Entity> known,
            OriginInWords words) {
        var provenances = statements.stream()
                .flatMap(id -> Stream.ofNullable(sourced.get(id)))
                .map(Sourced::provenance)
                .toList();
        var voices = provenances.stream()
                .flatMap(provenance -> provenance.voices().stream())
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .distinct()
                .toList();
        var group = words.groupsOf(provenances).stream().findFirst().orElse(null);
        return new Origin(voices, List.copyOf(statements), words.of(provenances), group);
    }
}
