package org.casegraph.xref;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.graph.match.Likenesses;
import org.casegraph.graph.match.Likenesses.Wanted;
import org.casegraph.graph.match.SearchReader;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.EntityReader;
import org.casegraph.identity.name.Band;
import org.casegraph.model.EntityKind;
import org.springframework.stereotype.Component;

/** Holds cells of a spreadsheet against the graph, many at once, and keeps nothing of them. */
@Component
public final class Reconciliation {

    public static final int MOST_QUERIES = 500;
    public static final int MOST_CANDIDATES = 50;

    private static final List<EntityKind> BY_NAME =
            List.of(EntityKind.PERSON, EntityKind.INSTITUTION, EntityKind.GROUP, EntityKind.PLACE);
    private static final int AT_ONCE = 50;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Likenesses likenesses;
    private final SearchReader search;
    private final EntityReader entities;
    private final InstantSource clock;

    Reconciliation(Likenesses likenesses, SearchReader search, EntityReader entities, InstantSource clock) {
        this.likenesses = likenesses;
        this.search = search;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * A cell that is looked for.
     *
     * @param kinds what it may be; none where that is left open
     * @param most how many candidates at most
     * @param properties what else the row says, by the word of the vocabulary
     */
    public record Query(String text, List<EntityKind> kinds, int most, Map<String, List<String>> properties) {

        public Query {
            kinds = List.copyOf(kinds);
            properties = Map.copyOf(properties);
        }
    }

    /**
     * Somebody whose name is as near as that, before anything else is looked at.
     *
     * @param isItself whether the cell holds the id
     */
    record Near(Entity entity, double score, String sentence, boolean isItself) {

        Near(Entity entity, double score, String sentence) {
            this(entity, score, sentence, false);
        }
    }

    /**
     * For each query those who may be meant, the best first.
     *
     * @throws XrefRefused if it takes too long
     */
    public List<List<Candidate>> of(List<Query> queries, Viewer viewer) {
        var found = new ArrayList<List<Candidate>>();
        var end = clock.instant().plus(LONGEST);
        for (int from = 0; from < queries.size(); from += AT_ONCE) {
            found.addAll(some(queries.subList(from, Math.min(queries.size(), from + AT_ONCE)), end, viewer));
        }
        return found;
    }

    private List<List<Candidate>> some(List<Query> queries, Instant end, Viewer viewer) {
        var near = near(queries, end, viewer);
        var ids = near.stream()
                .flatMap(List::stream)
                .map(one -> one.entity().id())
                .distinct()
                .toList();
        var properties = entities.properties(ids, viewer);
        var answers = new ArrayList<List<Candidate>>();
        for (int i = 0; i < queries.size(); i++) {
            answers.add(Candidate.of(queries.get(i), near.get(i), properties));
        }
        return answers;
    }

    private List<List<Near>> near(List<Query> queries, Instant end, Viewer viewer) {
        var wanted = new ArrayList<Wanted>();
        queries.forEach(
                query -> kindsByName(query).forEach(kind -> wanted.add(new Wanted(kind, List.of(query.text())))));
        var alike =
                likenesses.of(wanted, Band.WEAK.from(), MOST_CANDIDATES, viewer).iterator();
        var known = entities.byIds(
                queries.stream().map(Query::text).map(String::strip).distinct().toList(), viewer);
        var all = new ArrayList<List<Near>>();
        for (var query : queries) {
            if (clock.instant().isAfter(end)) {
                throw new XrefRefused(
                        "This takes longer than %d seconds; ask for fewer at once.".formatted(LONGEST.toSeconds()));
            }
            var near = new LinkedHashMap<String, Near>();
            var itself = known.get(query.text().strip());
            if (itself != null && (query.kinds().isEmpty() || query.kinds().contains(itself.kind()))) {
                near.put(itself.id(), new Near(itself, 1, "The cell holds the id.", true));
            }
            kindsByName(query).forEach(_ -> alike.next()
                    .forEach(one ->
                            near.putIfAbsent(one.entity().id(), new Near(one.entity(), one.score(), one.sentence()))));
            cases(query, viewer).forEach(one -> near.putIfAbsent(one.entity().id(), one));
            all.add(List.copyOf(near.values()));
        }
        return all;
    }

    private static List<EntityKind> kindsByName(Query query) {
        return query.kinds().isEmpty()
                ? BY_NAME
                : BY_NAME.stream().filter(query.kinds()::contains).toList();
    }

    /** What cases are called is a description more often than a name, so they are looked for word by word. */
    private Stream<Near> cases(Query query, Viewer viewer) {
        return query.kinds().contains(EntityKind.CASE)
                ? search.search(query.text(), List.of(EntityKind.CASE), viewer).stream()
                        .limit(query.most())
                        .map(one -> new Near(
                                one.entity(), Math.min(1, one.score()), "Its words stand in “" + one.matched() + "”."))
                : Stream.empty();
    }
}
