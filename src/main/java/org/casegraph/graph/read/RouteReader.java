package org.casegraph.graph.read;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.model.Stance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds how two entities hang together. */
@Component
public final class RouteReader {

    /** How many ties of one kind an entity is followed along, and how many entities at one distance. */
    private static final int WIDTH = 1000;

    private final EntityReader entities;
    private final Surroundings surroundings;
    private final StatementReader statements;

    RouteReader(EntityReader entities, Surroundings surroundings, StatementReader statements) {
        this.entities = entities;
        this.surroundings = surroundings;
        this.statements = statements;
    }

    /**
     * Which routes are wanted.
     *
     * @param stances what counts as support, null for what always does
     */
    public record Question(
            String from,
            String to,
            int maxHops,
            int first,
            int minOrigins,
            @Nullable List<Stance> stances,
            @Nullable LocalDate asOf) {}

    /** The routes with the fewest ties first, then those with the strongest weakest tie. */
    public List<Route> read(Question question, Viewer viewer) {
        var ends = entities.byIds(List.of(question.from(), question.to()), viewer);
        var from = ends.get(question.from());
        var to = ends.get(question.to());
        if (from == null || to == null || from.id().equals(to.id())) {
            return List.of();
        }
        var web = new TieWeb();
        gather(web, from, (question.maxHops() + 1) / 2, question, viewer);
        gather(web, to, question.maxHops() / 2, question, viewer);
        return new RouteSearch(web, from, to).routes(question.maxHops(), question.first());
    }

    private void gather(TieWeb web, Entity start, int hops, Question question, Viewer viewer) {
        var seen = new LinkedHashSet<String>(List.of(start.id()));
        List<String> frontier = List.of(start.id());
        for (int hop = 0; hop < hops && !frontier.isEmpty(); hop++) {
            var reached = new LinkedHashSet<String>();
            for (var tie : ties(frontier, question, viewer)) {
                web.add(tie);
                reached.add(tie.from().id());
                reached.add(tie.to().id());
            }
            reached.removeAll(seen);
            seen.addAll(reached);
            frontier = reached.stream().limit(WIDTH).toList();
        }
    }

    private List<Tie> ties(List<String> frontier, Question question, Viewer viewer) {
        var stances = question.stances();
        int least = stances == null ? question.minOrigins() : 0;
        var found = surroundings.of(frontier, new Surroundings.Bounds(null, least, question.asOf(), WIDTH), viewer);
        return stances == null ? found : weighed(found, stances, question.minOrigins(), viewer);
    }

    /** The ties as those of their statements support them that are made in certain stances. */
    private List<Tie> weighed(List<Tie> ties, List<Stance> stances, int least, Viewer viewer) {
        var ids = ties.stream()
                .flatMap(tie -> tie.statements().stream())
                .distinct()
                .toList();
        var known = statements.byIds(ids, viewer);
        return ties.stream()
                .map(tie -> tie.counting(tie.statements().stream()
                        .flatMap(id -> Stream.ofNullable(known.get(id)))
                        .filter(statement -> stances.contains(statement.stance()))
                        .toList()))
                .filter(tie -> tie.origins() >= least)
                .toList();
    }
}
