package org.casegraph.query;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.time.LocalDate;
import org.casegraph.access.Viewer;
import org.casegraph.analysis.Funnel;
import org.casegraph.analysis.Funnels;
import org.casegraph.query.refusal.CallerMistake;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

/** Answers {@code funnel}. */
@Controller
final class FunnelAnswers implements RuntimeWiringConfigurer {

    private static final int FARTHEST = 4;

    private final Funnels funnels;

    FunnelAnswers(Funnels funnels) {
        this.funnels = funnels;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type(
                "Pressed",
                type -> type.dataFetcher(
                        "statements",
                        Fetch.many(Loaders.STATEMENTS, Funnel.Pressed.class, Funnel.Pressed::statements)));
    }

    @QueryMapping
    Funnel funnel(
            @Argument String target,
            @Argument int rings,
            @Argument int minOrigins,
            @Argument @Nullable LocalDate asOf,
            @ContextValue Viewer viewer,
            DataFetchingEnvironment environment) {
        Bounds.require("rings", rings, 1, FARTHEST);
        Bounds.require("minOrigins", minOrigins, 1, Integer.MAX_VALUE);
        var found = funnels.find(new Funnels.Question(target, rings, minOrigins, asOf), viewer)
                .orElseThrow(() -> new CallerMistake("target is the id of nothing that there is."));
        if (found.truncated()) {
            Notes.add(environment, "There are more people who were pressed than are worked out at once.");
        }
        return found;
    }
}
