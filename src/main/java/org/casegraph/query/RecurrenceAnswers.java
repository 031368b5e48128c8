package org.casegraph.query;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.time.LocalDate;
import java.util.List;
import org.casegraph.access.Viewer;
import org.casegraph.analysis.Recurrence;
import org.casegraph.analysis.Recurrence.Recurring;
import org.casegraph.analysis.Recurrence.RecurringMethod;
import org.casegraph.analysis.Recurrences;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

/** Answers {@code recurrence}. */
@Controller
final class RecurrenceAnswers implements RuntimeWiringConfigurer {

    private static final int MOST = 100;

    private final Recurrences recurrences;

    RecurrenceAnswers(Recurrences recurrences) {
        this.recurrences = recurrences;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type(
                "Recurring",
                type -> type.dataFetcher(
                        "statements", Fetch.many(Loaders.STATEMENTS, Recurring.class, one -> one.weight()
                                .statements())));
        wiring.type(
                "RecurringMethod",
                type -> type.dataFetcher(
                        "statements", Fetch.many(Loaders.STATEMENTS, RecurringMethod.class, one -> one.weight()
                                .statements())));
    }

    @QueryMapping
    Recurrence recurrence(
            @Argument int minCases,
            @Argument @Nullable List<String> involving,
            @Argument int minOrigins,
            @Argument @Nullable LocalDate asOf,
            @Argument int first,
            @ContextValue Viewer viewer,
            DataFetchingEnvironment environment) {
        Bounds.require("minCases", minCases, 2, Integer.MAX_VALUE);
        Bounds.require("minOrigins", minOrigins, 1, Integer.MAX_VALUE);
        Bounds.require("first", first, 1, MOST);
        var people = involving == null ? List.<String>of() : Words.ids(involving);
        var found = recurrences.find(new Recurrences.Question(minCases, people, minOrigins, asOf, first), viewer);
        found.bound().ifPresent(bound -> Notes.add(environment, bound));
        return found;
    }
}
