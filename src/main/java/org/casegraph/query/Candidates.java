package org.casegraph.query;

import graphql.schema.idl.RuntimeWiring;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.CandidateReader.Candidate;
import org.casegraph.graph.read.CandidateReader;
import org.casegraph.query.page.Connection;
import org.casegraph.query.page.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

/** Answers {@code candidates}. */
@Controller
final class Candidates implements RuntimeWiringConfigurer {

    private final CandidateReader candidates;

    Candidates(CandidateReader candidates) {
        this.candidates = candidates;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type(
                "Candidate",
                type -> type.dataFetcher(
                        "reason",
                        Fetch.from(
                                Candidate.class,
                                _ -> "They bear the same name, accents, case and order of words aside.")));
    }

    @QueryMapping
    Connection<Candidate> candidates(
            @Argument @Nullable String of,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue Viewer viewer) {
        var listing = Listing.of("candidates of " + of, null, first, after);
        return listing.connection(candidates.page(of, listing.page(), viewer), () -> candidates.count(of, viewer));
    }
}
