package org.casegraph.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.access.Viewer;
import org.casegraph.analysis.Exposure.Hit;
import org.casegraph.analysis.Exposure.Timing;
import org.casegraph.graph.Row;
import org.casegraph.graph.read.Act;
import org.casegraph.graph.read.Entity;
import org.casegraph.model.Certainty;
import org.casegraph.model.FuzzyDate;
import org.casegraph.pattern.Backed;
import org.casegraph.pattern.Backing;
import org.casegraph.pattern.Backing.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the harm that people suffered, and how it stands to somebody in the centre. */
@Component
final class Hits {

    /** So many acts are told of one person. */
    static final int MOST_ACTS = 50;

    private final Queries queries;
    private final Harm harm;
    private final HitSentences sentences;

    Hits(Queries queries, Harm harm, HitSentences sentences) {
        this.queries = queries;
        this.harm = harm;
        this.sentences = sentences;
    }

    /** A dated act by which everything else is put before or after. */
    record Mark(Entity centre, Act act, FuzzyDate began) {}

    /** Whom harm was done to that was aimed at the centre, the best supported first. */
    List<Entity> aimedAt(Entity centre, Exposures.Question question, int most, Viewer viewer) {
        return queries.rows("aimed_at", parameters(centre, question, most), viewer).stream()
                .map(Things::entity)
                .toList();
    }

    /** The harm that each of these suffered. */
    Map<String, List<Hit>> read(Collection<Entity> people, Entity centre, Exposures.Question question, Viewer viewer) {
        var everybody = new LinkedHashMap<String, Entity>();
        everybody.put(centre.id(), centre);
        people.forEach(person -> everybody.put(person.id(), person));
        var parameters = parameters(centre, question, MOST_ACTS + 1);
        parameters.put("people", List.copyOf(everybody.keySet()));
        var rows = queries.rows("harm_to", parameters, viewer);
        var backing = queries.backing(
                rows.stream().flatMap(row -> links(row).stream()).toList(), viewer);
        var mark = mark(centre, rows, backing);
        var hits = new LinkedHashMap<String, List<Hit>>();
        for (var row : rows) {
            var person = everybody.get(row.text("person"));
            if (person != null) {
                hit(person, centre, row, backing, mark, question.minOrigins())
                        .ifPresent(hit -> hits.computeIfAbsent(person.id(), _ -> new ArrayList<>())
                                .add(hit));
            }
        }
        return hits;
    }

    private Map<String, @Nullable Object> parameters(Entity centre, Exposures.Question question, int most) {
        var parameters = question.parameters();
        parameters.put("centre", centre.id());
        parameters.put("harm", harm.kinds());
        parameters.put("limit", (long) most);
        return parameters;
    }

    private static List<Link> links(Row row) {
        var links = new ArrayList<>(done(row));
        row.rows("aims").forEach(aim -> links.add(Link.tie(aim)));
        return links;
    }

    private static List<Link> done(Row row) {
        return List.of(Link.act(row.row("act")), Link.tie(row.row("part")));
    }

    /** The first dated harm to the centre: the one that had certainly happened before any other had to. */
    private static @Nullable Mark mark(Entity centre, List<Row> rows, Backing backing) {
        return rows.stream()
                .filter(row -> row.text("person").equals(centre.id()))
                .flatMap(row -> backing
                        .of(done(row))
                        .flatMap(Backed::began)
                        .map(began -> new Mark(centre, Things.act(row.row("act")), began))
                        .stream())
                .min(Comparator.comparing(Hits::latest)
                        .thenComparing(mark -> mark.act().id()))
                .orElse(null);
    }

    private static LocalDate latest(Mark mark) {
        var day = mark.began().latestEnd();
        return day == null ? LocalDate.MAX : day;
    }

    private Optional<Hit> hit(
            Entity person, Entity centre, Row row, Backing backing, @Nullable Mark mark, int minOrigins) {
        return backing.of(done(row))
                .filter(backed -> backed.origins() >= minOrigins)
                .map(backed -> hit(person, centre, row, backed, backing, mark));
    }

    private Hit hit(Entity person, Entity centre, Row row, Backed backed, Backing backing, @Nullable Mark mark) {
        var act = Things.act(row.row("act"));
        var aims = person.equals(centre) ? List.<String>of() : aims(row, backing);
        var stated = row.texts("stated").stream().distinct().sorted().toList();
        var began = backed.began();
        var timing = timing(person, act, began, stated, mark);
        var told = new HitSentences.Told(person, centre, act.kind(), began, aims, stated, timing, mark);
        return new Hit(
                act,
                !aims.isEmpty(),
                timing,
                backed.origins(),
                backed.state(),
                backed.stances(),
                backed.statements(),
                sentences.of(told, backed));
    }

    /** In which roles the centre stands in what was done to somebody else. */
    private static List<String> aims(Row row, Backing backing) {
        return row.rows("aims").stream()
                .filter(aim -> backing.of(List.of(Link.act(row.row("act")), Link.tie(aim)))
                        .isPresent())
                .map(aim -> aim.text("role"))
                .distinct()
                .sorted()
                .toList();
    }

    private static Timing timing(
            Entity person, Act act, Optional<FuzzyDate> began, List<String> stated, @Nullable Mark mark) {
        if (mark != null && mark.centre().equals(person)) {
            return Timing.NOT_COMPARED;
        }
        if (!stated.isEmpty()) {
            return Timing.AFTER;
        }
        if (mark == null || mark.act().id().equals(act.id())) {
            return Timing.NOT_COMPARED;
        }
        if (began.isEmpty()) {
            return Timing.OPEN;
        }
        if (mark.began().before(began.get()) == Certainty.CERTAIN) {
            return Timing.AFTER;
        }
        return began.get().before(mark.began()) == Certainty.CERTAIN ? Timing.BEFORE : Timing.OPEN;
    }
}
