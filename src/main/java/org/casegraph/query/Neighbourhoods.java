package org.casegraph.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.NeighbourhoodReader;
import org.casegraph.graph.read.Route;
import org.casegraph.graph.read.RouteReader;
import org.casegraph.graph.read.Subgraph;
import org.casegraph.model.Stance;
import org.casegraph.model.Vocabulary;
import org.casegraph.query.page.Listing;
import org.casegraph.query.refusal.CallerMistake;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers {@code neighbourhood} and {@code routes}. */
@Controller
final class Neighbourhoods {

    private static final int FARTHEST = 4;
    private static final int LONGEST = 6;
    private static final int MOST_ROUTES = 50;

    private final NeighbourhoodReader neighbourhoods;
    private final RouteReader routes;
    private final Vocabulary vocabulary;

    Neighbourhoods(NeighbourhoodReader neighbourhoods, RouteReader routes, Vocabulary vocabulary) {
        this.neighbourhoods = neighbourhoods;
        this.routes = routes;
        this.vocabulary = vocabulary;
    }

    @QueryMapping
    Subgraph neighbourhood(
            @Argument List<String> of,
            @Argument int hops,
            @Argument @Nullable List<String> relations,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable Integer first,
            @ContextValue Viewer viewer) {
        require("hops", hops, 0, FARTHEST);
        var words = new ArrayList<>(vocabulary.relations().keySet());
        words.addAll(vocabulary.actKinds().keySet());
        Words.require(relations, words, "relation and no kind of act");
        var question = new NeighbourhoodReader.Question(Words.ids(of), hops, relations, asOf, Listing.size(first));
        return neighbourhoods.read(question, viewer);
    }

    @QueryMapping
    List<Route> routes(
            @Argument String from,
            @Argument String to,
            @Argument int maxHops,
            @Argument int first,
            @Argument int minOrigins,
            @Argument @Nullable List<Stance> stances,
            @Argument @Nullable LocalDate asOf,
            @ContextValue Viewer viewer) {
        require("maxHops", maxHops, 1, LONGEST);
        require("first", first, 0, MOST_ROUTES);
        require("minOrigins", minOrigins, 1, Integer.MAX_VALUE);
        return routes.read(new RouteReader.Question(from, to, maxHops, first, minOrigins, stances, asOf), viewer);
    }

    private static void require(String argument, int value, int least, int most) {
        if (value < least || value > most) {
            throw new CallerMistake("%s must be from %d to %d, not %d.".formatted(argument, least, most, value));
        }
    }
}
