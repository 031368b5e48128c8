package org.casegraph.query;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.time.LocalDate;
import org.casegraph.access.Viewer;
import org.casegraph.analysis.Exposure;
import org.casegraph.analysis.Exposure.Hit;
import org.casegraph.analysis.Exposure.Standing;
import org.casegraph.analysis.Exposures;
import org.casegraph.query.refusal.CallerMistake;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

/** Answers {@code exposure}. */
@Controller
final class ExposureAnswers implements RuntimeWiringConfigurer {

    private final Exposures exposures;

    ExposureAnswers(Exposures exposures) {
        this.exposures = exposures;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type(
                "Hit",
                type -> type.dataFetcher("statements", Fetch.many(Loaders.STATEMENTS, Hit.class, Hit::statements)));
        wiring.type(
                "Standing",
                type -> type.dataFetcher(
                        "statements", Fetch.many(Loaders.STATEMENTS, Standing.class, Standing::statements)));
    }

    @QueryMapping
    Exposure exposure(
            @Argument String of,
            @Argument int minOrigins,
            @Argument @Nullable LocalDate asOf,
            @ContextValue Viewer viewer,
            DataFetchingEnvironment environment) {
        Bounds.require("minOrigins", minOrigins, 1, Integer.MAX_VALUE);
        var found = exposures
                .find(new Exposures.Question(of, minOrigins, asOf), viewer)
                .orElseThrow(() -> new CallerMistake("of is the id of nothing that there is."));
        if (found.truncated()) {
            Notes.add(environment, "There are more people around, or more acts, than are worked out at once.");
        }
        return found;
    }
}
