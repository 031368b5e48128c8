package org.casegraph.graph.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.model.Vocabulary;
import org.springframework.stereotype.Component;

/** Finds how two entities hang together. */
@Component
public final class RouteReader {

    private final EntityReader entities;
    private final Surroundings surroundings;
    private final OriginReader origins;
    private final Reading reading;
    private final Vocabulary vocabulary;

    RouteReader(
            EntityReader entities,
            Surroundings surroundings,
            OriginReader origins,
            Reading reading,
            Vocabulary vocabulary) {
        this.entities = entities;
        this.surroundings = surroundings;
        this.origins = origins;
        this.reading = reading;
        this.vocabulary = vocabulary;
    }

    /**
     * Which routes are wanted.
     *
     * @param avoid entities and acts that no route may pass
     */
    public record Question(String from, String to, int maxHops, int first, TieFilter filter, List<String> avoid) {

        public Question {
            avoid = List.copyOf(avoid);
        }
    }

    /**
     * The routes, the best first.
     *
     * @param limits what was not looked at, in sentences
     */
    public record Answer(List<Route> routes, List<String> limits) {

        static final Answer NONE = new Answer(List.of(), List.of());

        public Answer {
            routes = List.copyOf(routes);
            limits = List.copyOf(limits);
        }
    }

    /**
     * The routes with the fewest ties first, then those with the strongest weakest tie, then the latest, then those with
     * fewer loose ties.
     *
     * @throws EndAvoided if one of the ends is to be avoided
     */
    public Answer read(Question question, Viewer viewer) {
        return read(question, viewer, RouteBounds.USUAL);
    }

    Answer read(Question question, Viewer viewer, RouteBounds bounds) {
        var asked = new ArrayList<>(List.of(question.from(), question.to()));
        asked.addAll(question.avoid());
        var known = entities.byIds(asked, viewer);
        var from = known.get(question.from());
        var to = known.get(question.to());
        if (from == null || to == null || from.id().equals(to.id())) {
            return Answer.NONE;
        }
        var avoid = avoided(question, known);
        for (var end : List.of(from, to)) {
            if (avoid.contains(end.id())) {
                throw new EndAvoided(end);
            }
        }
        return read(question, from, to, List.copyOf(avoid), viewer, bounds);
    }

    /** Acts are no entities and are avoided by their own ids. */
    private static Set<String> avoided(Question question, Map<String, Entity> known) {
        var avoided = new LinkedHashSet<String>();
        for (var id : question.avoid()) {
            var entity = known.get(id);
            avoided.add(entity == null ? id : entity.id());
        }
        return avoided;
    }

    private Answer read(
            Question question, Entity from, Entity to, List<String> avoid, Viewer viewer, RouteBounds bounds) {
        var filter = question.filter();
        var stances = filter.stances();
        var web = new StepWeb(filter.apart(vocabulary));
        var steps = new StepReading(
                reading,
                web,
                () -> filter.parameters(viewer, vocabulary).with("avoid", avoid),
                filter.minOrigins(),
                stances == null ? null : new StanceOrigins(origins, stances, viewer),
                bounds);
        var search = new RouteSearch(steps, web, from.id(), to.id(), bounds);
        var chains = search.routes(question.maxHops(), question.first());
        return new Answer(told(chains, filter, avoid, viewer), said(search.limits(), viewer, bounds));
    }

    /** Only now is all read of the ties that the answer needs. */
    private List<Route> told(List<List<String>> chains, TieFilter filter, List<String> avoid, Viewer viewer) {
        var pairs = chains.stream().flatMap(RouteReader::pairs).distinct().toList();
        if (pairs.isEmpty()) {
            return List.of();
        }
        var web = new TieWeb();
        surroundings.between(pairs, filter, viewer).ties().stream()
                .filter(tie -> tie.act() == null || !avoid.contains(tie.act().id()))
                .forEach(web::add);
        return chains.stream()
                .map(chain -> chainPairs(chain).stream()
                        .map(pair -> web.hop(pair.getFirst(), pair.getLast()))
                        .toList())
                .filter(hops -> hops.stream().allMatch(Optional::isPresent))
                .map(hops -> new Route(hops.stream().flatMap(Optional::stream).toList()))
                .toList();
    }

    private static Stream<List<String>> pairs(List<String> chain) {
        return chainPairs(chain).stream().map(pair -> pair.stream().sorted().toList());
    }

    private static List<List<String>> chainPairs(List<String> chain) {
        var pairs = new ArrayList<List<String>>();
        for (int i = 1; i < chain.size(); i++) {
            pairs.add(List.of(chain.get(i - 1), chain.get(i)));
        }
        return pairs;
    }

    private List<String> said(RouteLimits limits, Viewer viewer, RouteBounds bounds) {
        if (!limits.isReached()) {
            return List.of();
        }
        var hubs = entities.byIds(limits.hubs(), viewer);
        var names = limits.hubs().stream()
                .map(hubs::get)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .map(Entity::name)
                .distinct()
                .limit(5)
                .collect(Collectors.joining(", "));
        var why = names.isEmpty()
                ? "too many people, bodies and cases lie that far away"
                : "each of these has more than %,d ties, of which only some were followed: %s"
                        .formatted(bounds.width(), names);
        return List.of("Routes of %d or more ties were looked at in part: %s. There may be others, or better ones."
                .formatted(limits.length(), why));
    }
}
