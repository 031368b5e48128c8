package org.casegraph.graph.read;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Row;
import org.casegraph.graph.Told;
import org.casegraph.graph.read.TimelineEntry.GivenDate;
import org.casegraph.model.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the acts in the lives of people and in cases in order. */
@Component
public final class TimelineReader {

    private final Reading reading;
    private final EntityReader entities;
    private final StatementReader statements;

    TimelineReader(Reading reading, EntityReader entities, StatementReader statements) {
        this.reading = reading;
        this.entities = entities;
        this.statements = statements;
    }

    /**
     * What is asked.
     *
     * @param of ids of entities
     * @param from leaves out what certainly ended before, and what has no date
     * @param until leaves out what certainly began after, and what has no date
     * @param asOf leaves out what certainly began after
     * @param most acts that are put in order
     */
    public record Question(
            List<String> of, @Nullable LocalDate from, @Nullable LocalDate until, @Nullable LocalDate asOf, int most) {

        public Question {
            of = List.copyOf(of);
        }
    }

    /**
     * The acts, none before one that it came after; those whose place nothing tells last.
     *
     * @return one more than {@code most} where there are too many
     */
    public List<TimelineEntry> read(Question question, Viewer viewer) {
        var asked = new LinkedHashMap<String, Entity>();
        entities.byIds(question.of(), viewer).values().forEach(entity -> asked.put(entity.id(), entity));
        var rows = rows(question, asked, viewer);
        var ids = rows.stream().flatMap(row -> row.texts("statements").stream()).toList();
        var known = statements.byIds(ids, viewer);
        var acts = rows.stream().map(row -> dated(row, asked, known)).toList();
        var orders = TimelineOrder.of(
                acts.stream().map(Dated::act).toList(),
                acts.stream().map(Dated::told).map(Told::date).toList(),
                reading.rows(
                        "orders_stated",
                        rows.stream().map(row -> row.text("id")).toList(),
                        viewer));
        return orders.sequence().stream()
                .map(number -> entry(acts.get(number), number, orders))
                .toList();
    }

    private record Dated(Act act, List<Entity> of, Told told) {}

    private List<Row> rows(Question question, Map<String, Entity> asked, Viewer viewer) {
        return reading.rows(
                "acts_involving",
                Parameters.of(viewer)
                        .with("ids", List.copyOf(asked.keySet()))
                        .withDay("from", question.from())
                        .withDay("until", question.until())
                        .withDay("asOf", question.asOf())
                        .with("limit", (long) question.most() + 1));
    }

    private static Dated dated(Row row, Map<String, Entity> asked, Map<String, Statement> known) {
        var of = asked.values().stream()
                .filter(entity -> row.texts("of").contains(entity.id()))
                .toList();
        var told = row.texts("statements").stream()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .toList();
        return new Dated(Act.of(row), of, new Told(told));
    }

    private static TimelineEntry entry(Dated act, int number, TimelineOrder order) {
        return new TimelineEntry(
                act.act(),
                act.of(),
                act.told().date().orElse(null),
                given(act.told()),
                act.told().datesDiffer(),
                order.after(number),
                order.further(number));
    }

    private static List<GivenDate> given(Told told) {
        return told.byDate().entrySet().stream()
                .map(one -> new GivenDate(one.getKey(), one.getValue()))
                .toList();
    }
}
