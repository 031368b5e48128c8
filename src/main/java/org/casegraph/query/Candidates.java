package org.casegraph.query;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.casegraph.access.Viewer;
import org.casegraph.graph.match.CandidateQuestion;
import org.casegraph.graph.match.CandidateState;
import org.casegraph.graph.match.Grounds;
import org.casegraph.graph.read.Candidate;
import org.casegraph.graph.read.CandidateFilter;
import org.casegraph.graph.read.CandidateReader;
import org.casegraph.graph.read.Entity;
import org.casegraph.identity.name.Band;
import org.casegraph.model.Document;
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
        wiring.type("Candidate", type -> type.dataFetcher("names", grounds(Grounds::names))
                .dataFetcher("reason", grounds(Grounds::reason))
                .dataFetcher("reasons", Candidates::reasons)
                .dataFetcher("against", grounds(Grounds::against))
                .dataFetcher("tokens", grounds(Grounds::tokens))
                .dataFetcher("sharedTies", environment -> shared(environment, CandidateLoaders.SHARED_TIES))
                .dataFetcher("sharedCases", environment -> shared(environment, CandidateLoaders.SHARED_CASES))
                .dataFetcher("sharedDocuments", Candidates::documents)
                .dataFetcher("judgements", environment -> shared(environment, CandidateLoaders.JUDGEMENTS)));
    }

    private static <T> DataFetcher<CompletableFuture<T>> grounds(Function<Grounds, T> answer) {
        return environment -> grounds(environment).thenApply(answer);
    }

    private static CompletableFuture<Grounds> grounds(DataFetchingEnvironment environment) {
        return Fetch.<Candidate, Grounds>loader(environment, CandidateLoaders.GROUNDS)
                .load(Fetch.source(environment, Candidate.class));
    }

    private static <T> CompletableFuture<List<T>> shared(DataFetchingEnvironment environment, String loader) {
        return Fetch.<Candidate, List<T>>loader(environment, loader).load(Fetch.source(environment, Candidate.class));
    }

    private static CompletableFuture<List<Document>> documents(DataFetchingEnvironment environment) {
        return Candidates.<String>shared(environment, CandidateLoaders.SHARED_DOCUMENTS)
                .thenCompose(ids -> Fetch.many(environment, Loaders.DOCUMENTS, ids));
    }

    private static CompletableFuture<List<String>> reasons(DataFetchingEnvironment environment) {
        var cases = Candidates.<Entity>shared(environment, CandidateLoaders.SHARED_CASES);
        var documents = Candidates.<String>shared(environment, CandidateLoaders.SHARED_DOCUMENTS);
        return grounds(environment).thenCombine(cases, Candidates::withCases).thenCombine(documents, Candidates::with);
    }

    private static List<String> withCases(Grounds grounds, List<Entity> cases) {
        var reasons = new ArrayList<>(grounds.reasons());
        cases.forEach(one -> reasons.add("Both have a part in “" + one.name() + "”."));
        return reasons;
    }

    private static List<String> with(List<String> reasons, List<String> documents) {
        if (!documents.isEmpty()) {
            reasons.add(
                    documents.size() == 1 ? "One document names both." : documents.size() + " documents name both.");
        }
        return reasons;
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
