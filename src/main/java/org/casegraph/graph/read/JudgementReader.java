package org.casegraph.graph.read;

import org.casegraph.model.Readers;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Row;
import org.casegraph.graph.RulingRows;
import org.casegraph.graph.StatementRows;
import org.casegraph.model.Fact;
import org.casegraph.model.Judgement;
import org.casegraph.model.Name;
import org.springframework.stereotype.Component;

/** Reads the judgements on who is who, as far as a viewer may know the two. */
@Component
public final class JudgementReader {

    private static final Comparator<Name> BEST_FIRST =
            Comparator.comparing(Name::type).thenComparing(Name::value);

    private final Reading reading;

    JudgementReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * What contradictions a judgement brought up and settled when it was made, by their ids.
     *
     * @param appeared those that there were then and not before
     * @param gone those that there were before and not then
     */
    public record Effect(List<String> appeared, List<String> gone) {
        public static final Effect NONE = new Effect(List.of(), List.of());

        public Effect {
            appeared = List.copyOf(appeared);
            gone = List.copyOf(gone);
        }
    }

    /** Those that were ever made, the latest first. */
    public Page<Judgement> page(JudgementFilter filter, PageRequest page, Viewer viewer) {
        var rows = reading.rows("judgements_page", parameters(filter, viewer).with(page));
        return Page.of(rows, page.first(), JudgementReader::judgement);
    }

    public int count(JudgementFilter filter, Viewer viewer) {
        return reading.count("judgements_count", parameters(filter, viewer));
    }

    private static Parameters parameters(JudgementFilter filter, Viewer viewer) {
        return Parameters.of(viewer)
                .with("of", filter.of())
                .withChoice("verdicts", filter.verdicts())
                .with("standing", filter.standing());
    }

    /** Those on some entities, by entity, the latest first; so many of each at most. */
    public Map<String, List<Judgement>> of(Collection<String> entities, Viewer viewer) {
        return reading.rows("judgements_of", entities, viewer).stream()
                .collect(groupingBy(row -> row.text("entity"), mapping(JudgementReader::judgement, toList())));
    }

    /** The other ids that some entities are known by, by entity. */
    public Map<String, List<String>> formerIds(Collection<String> entities, Viewer viewer) {
        return reading.rows("former_ids", entities, viewer).stream()
                .collect(groupingBy(row -> row.text("entity"), mapping(row -> row.text("former"), toList())));
    }

    /** What those that were judged are called by themselves, whomever they are joined to, by their ids. */
    public Map<String, String> names(Collection<String> mentions, Viewer viewer) {
        var best = new LinkedHashMap<String, Name>();
        for (var row : reading.rows("names_of", mentions, viewer)) {
            var statement = StatementRows.statement(row.row("statement"));
            if (statement.fact() instanceof Fact.Named named && viewer.readers().mayRead(statement.label())) {
                best.merge(named.subject(), named.name(), BinaryOperator.minBy(BEST_FIRST));
            }
        }
        var names = new LinkedHashMap<String, String>();
        best.forEach((mention, name) -> names.put(mention, name.value()));
        return names;
    }

    /** What followed from some judgements, by their ids. */
    public Map<String, Effect> effects(Collection<String> judgements, Viewer viewer) {
        var effects = new LinkedHashMap<String, Effect>();
        reading.rows("effects_of_judgements", judgements, viewer)
                .forEach(row -> effects.put(row.text("id"), effect(row, viewer)));
        return effects;
    }

    /** A contradiction is kept with the clearances at which there was one. */
    private static Effect effect(Row row, Viewer viewer) {
        return new Effect(readable(row.texts("appeared"), viewer), readable(row.texts("gone"), viewer));
    }

    private static List<String> readable(List<String> kept, Viewer viewer) {
        var ids = new ArrayList<String>();
        for (var one : kept) {
            var parts = one.split(" ", 2);
            if (isReadable(parts[1], viewer.readers().rank())) {
                ids.add(parts[0]);
            }
        }
        return ids;
    }

    /** The three clearances as digits, and after them each further rank between commas. */
    private static boolean isReadable(String ranks, int rank) {
        int further = ranks.indexOf(',');
        return rank <= Readers.EVERYTHING
                ? (further < 0 ? ranks : ranks.substring(0, further)).contains(String.valueOf(rank))
                : ranks.contains("," + rank + ",");
    }

    private static Judgement judgement(Row row) {
        return RulingRows.judgement(row.row("ruling"));
    }
}
