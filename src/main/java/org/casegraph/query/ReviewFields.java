package org.casegraph.query;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.graph.match.NamesakeReader;
import org.casegraph.graph.match.NamesakeReader.Called;
import org.casegraph.graph.read.Entity;
import org.casegraph.model.Document;
import org.casegraph.model.EntityKind;
import org.casegraph.query.page.Connection;
import org.casegraph.query.page.Listing;
import org.casegraph.review.Proposal;
import org.casegraph.review.ReviewCounts;
import org.casegraph.review.Reviews;
import org.casegraph.review.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Answers the fields of proposals, and of documents about their review. */
@Component
final class ReviewFields implements RuntimeWiringConfigurer {

    private static final String PROPOSALS = "proposals";
    private static final String COUNTS = "reviewCounts";
    private static final String SAME_NAME = "entitiesOfTheSameName";

    private final BatchLoaderRegistry registry;

    ReviewFields(BatchLoaderRegistry registry, Reviews reviews, NamesakeReader namesakes) {
        this.registry = registry;
        this.<Document, List<Proposal>>batch(PROPOSALS, reviews::proposals);
        this.<Document, ReviewCounts>batch(COUNTS, reviews::counts);
        this.<Called, List<Entity>>batch(SAME_NAME, namesakes::of);
    }

    private <K, V> void batch(String name, BiFunction<Collection<K>, Viewer, Map<K, V>> reading) {
        registry.<Asked<K>, V>forName(name)
                .registerMappedBatchLoader((asked, environment) -> Mono.fromCallable(() -> Asked.answers(
                        asked,
                        keys -> reading.apply(
                                keys, ViewerEdge.viewer(Objects.requireNonNull(environment.getContext()))))));
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type("Document", type -> type.dataFetcher("proposals", ReviewFields::proposals)
                .dataFetcher("proposal", ReviewFields::proposal)
                .dataFetcher("review", Fetch.one(COUNTS, Document.class, document -> document)));
        wiring.type("Proposal", type -> type.dataFetcher(
                        "entity", Fetch.one(Loaders.ENTITIES, Proposal.class, Proposal::entity))
                .dataFetcher("kind", Fetch.from(Proposal.class, ReviewFields::kind))
                .dataFetcher("candidates", ReviewFields::candidates)
                .dataFetcher("decisions", ReviewFields::decisions)
                .dataFetcher("statements", Fetch.many(Loaders.STATEMENTS, Proposal.class, Proposal::statements)));
        Stream.of("DraftEntity", "DraftFiller")
                .forEach(who ->
                        wiring.type(who, type -> type.dataFetcher("new", Fetch.from(Shown.Who.class, Shown.Who::fresh))
                                .dataFetcher("entity", Fetch.one(Loaders.ENTITIES, Shown.Who.class, Shown.Who::known))
                                .dataFetcher("label", ReviewFields::label)));
    }

    private static CompletableFuture<Connection<Proposal>> proposals(DataFetchingEnvironment environment) {
        var document = Fetch.source(environment, Document.class);
        List<String> states = environment.getArgumentOrDefault("states", List.of());
        List<String> forms = environment.getArgumentOrDefault("forms", List.of());
        var name = "proposals %s %s %s".formatted(document.id(), states, forms);
        var listing = Listing.of(name, null, environment.getArgument("first"), environment.getArgument("after"));
        return all(environment, document)
                .thenApply(all -> listing.connection(
                        all.stream()
                                .filter(one -> isAmong(states, one.state()) && isAmong(forms, one.form()))
                                .toList(),
                        Proposal::id));
    }

    private static boolean isAmong(List<String> words, Enum<?> constant) {
        return words.isEmpty() || words.contains(constant.name());
    }

    private static CompletableFuture<@Nullable Proposal> proposal(DataFetchingEnvironment environment) {
        var id = environment.getArgument("id");
        return all(environment, Fetch.source(environment, Document.class)).thenApply(all -> all.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null));
    }

    private static CompletableFuture<List<Proposal>> all(DataFetchingEnvironment environment, Document document) {
        return Fetch.<Document, List<Proposal>>loader(environment, PROPOSALS)
                .load(document)
                .thenApply(found -> Objects.requireNonNullElse(found, List.of()));
    }

    private static CompletableFuture<List<Entity>> candidates(DataFetchingEnvironment environment) {
        var called = Fetch.source(environment, Proposal.class).called();
        return called == null
                ? CompletableFuture.completedFuture(List.of())
                : Fetch.<Called, List<Entity>>loader(environment, SAME_NAME)
                        .load(called)
                        .thenApply(found -> Objects.requireNonNullElse(found, List.of()));
    }

    private static @Nullable EntityKind kind(Proposal proposal) {
        var called = proposal.called();
        return called == null ? null : called.kind();
    }

    private static List<Proposal.Decision> decisions(DataFetchingEnvironment environment) {
        var proposal = Fetch.source(environment, Proposal.class);
        return Boolean.TRUE.equals(environment.getArgument("history")) ? proposal.history() : proposal.standing();
    }

    private static CompletableFuture<@Nullable String> label(DataFetchingEnvironment environment) {
        var who = Fetch.source(environment, Shown.Who.class);
        var known = who.known();
        return known == null
                ? CompletableFuture.completedFuture(who.proposed())
                : Fetch.<String, Entity>loader(environment, Loaders.ENTITIES)
                        .load(known)
                        .thenApply(entity ->
                                Optional.ofNullable(entity).map(Entity::name).orElse(who.proposed()));
    }
}
