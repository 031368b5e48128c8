package org.casegraph.query;

import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import org.casegraph.access.Viewer;
import org.casegraph.graph.match.CandidateQuestion;
import org.casegraph.graph.match.CandidateState;
import org.casegraph.graph.read.Candidate;
import org.casegraph.graph.read.CandidateFilter;
import org.casegraph.graph.read.CandidateReader;
import org.casegraph.identity.name.Band;
import org.casegraph.model.EntityKind;
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
                type -> type.dataFetcher("names", Fetch.from(Candidate.class, one -> List.of(one.one().name())))
                        .dataFetcher("reason", Fetch.from(Candidate.class, _ -> "They bear the same name."))
                        .dataFetcher("reasons", Fetch.from(Candidate.class, _ -> List.of()))
                        .dataFetcher("against", Fetch.from(Candidate.class, _ -> List.of()))
                        .dataFetcher("tokens", Fetch.from(Candidate.class, _ -> List.of()))
                        .dataFetcher("sharedTies", Fetch.from(Candidate.class, _ -> List.of()))
                        .dataFetcher("sharedCases", Fetch.from(Candidate.class, _ -> List.of()))
                        .dataFetcher("sharedDocuments", Fetch.from(Candidate.class, _ -> List.of())));
    }

    @QueryMapping
    Connection<Candidate> candidates(
            @Argument @Nullable String of,
            @Argument @Nullable List<EntityKind> kinds,
            @Argument @Nullable List<CandidateQuestion> questions,
            @Argument @Nullable List<Band> bands,
            @Argument @Nullable List<CandidateState> states,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue Viewer viewer) {
        var listing = Listing.of(
                "candidates %s %s %s %s %s".formatted(of, kinds, questions, bands, states), null, first, after);
        var filter = new CandidateFilter(of, kinds, questions, bands, states);
        return listing.connection(
                candidates.page(filter, listing.page(), viewer), () -> candidates.count(filter, viewer));
    }
}
