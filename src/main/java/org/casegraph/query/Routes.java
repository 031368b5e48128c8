package org.casegraph.query;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.EndAvoided;
import org.casegraph.graph.read.Route;
import org.casegraph.graph.read.RouteReader;
import org.casegraph.model.Stance;
import org.casegraph.model.Vocabulary;
import org.casegraph.query.refusal.CallerMistake;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers {@code routes}. */
@Controller
final class Routes {

    private static final int LONGEST = 6;
    private static final int MOST = 50;

    private final RouteReader routes;
    private final Vocabulary vocabulary;

    Routes(RouteReader routes, Vocabulary vocabulary) {
        this.routes = routes;
        this.vocabulary = vocabulary;
    }

    @QueryMapping
    List<Route> routes(
            @Argument String from,
            @Argument String to,
            @Argument int maxHops,
            @Argument int first,
            @Argument int minOrigins,
            @Argument @Nullable List<Stance> stances,
            @Argument @Nullable List<String> relations,
            @Argument @Nullable List<String> acts,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable List<String> avoid,
            @Argument boolean likeParts,
            @ContextValue Viewer viewer,
            DataFetchingEnvironment environment) {
        Words.require("maxHops", maxHops, 1, LONGEST);
        Words.require("first", first, 0, MOST);
        var filter = TieWords.filter(relations, acts, stances, minOrigins, asOf, likeParts, vocabulary);
        var avoided = avoid == null ? List.<String>of() : Words.ids(avoid);
        try {
            var question = new RouteReader.Question(from, to, maxHops, first, filter, avoided);
            var answer = routes.read(question, viewer);
            answer.limits().forEach(sentence -> Notes.add(environment, sentence));
            return answer.routes();
        } catch (EndAvoided mistake) {
            throw new CallerMistake(String.valueOf(mistake.getMessage()));
        }
    }
}
