package org.casegraph.query;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.graph.dispute.Kind;
import org.casegraph.graph.read.Act;
import org.casegraph.graph.read.Contradiction;
import org.casegraph.graph.read.Contradiction.Side;
import org.casegraph.graph.read.ContradictionFilter;
import org.casegraph.graph.read.ContradictionReader;
import org.casegraph.graph.read.Decisions;
import org.casegraph.graph.read.Entity;
import org.casegraph.model.Fact;
import org.casegraph.model.Resolution;
import org.casegraph.model.RoleFilling;
import org.casegraph.query.page.Connection;
import org.casegraph.query.page.Listing;
import org.casegraph.query.refusal.TooCostly;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

/** Answers {@code contradictions}, and resolves them. */
@Controller
final class Contradictions implements RuntimeWiringConfigurer {

    /** Whom an act is about: whoever it was done to; of an accusation, the accused. */
    private static final List<String> SUBJECTS = List.of("SUFFERED_BY", "DONE_BY", "IN_FAVOUR_OF");

    private static final List<String> ACCUSED = List.of("DONE_BY", "ORDERED_BY", "SUFFERED_BY");

    private final ContradictionReader contradictions;
    private final Decisions decisions;

    Contradictions(ContradictionReader contradictions, Decisions decisions) {
        this.contradictions = contradictions;
        this.decisions = decisions;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type("Contradiction", type -> type.dataFetcher("about", Contradictions::about)
                .dataFetcher("other", Contradictions::other)
                .dataFetcher("act", Contradictions::act));
        wiring.type("Side", type -> type.dataFetcher("speakers", Contradictions::speakers));
    }

    @QueryMapping
    Connection<Contradiction> contradictions(
            @Argument @Nullable String about,
            @Argument @Nullable List<Kind> kinds,
            @Argument @Nullable Boolean open,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue Viewer viewer) {
        var listing = Listing.of("contradictions %s %s %s".formatted(about, kinds, open), null, first, after);
        var filter = new ContradictionFilter(about, kinds, open);
        return listing.connection(
                orTooMany(contradictions.page(filter, listing.page(), viewer)),
                () -> orTooMany(contradictions.count(filter, viewer)));
    }

    private static <T> T orTooMany(Optional<T> answer) {
        return answer.orElseThrow(() ->
                new TooCostly("There is too much to compare at once; ask about one person, or without totalCount."));
    }

    @MutationMapping
    Contradiction resolve(
            @Argument String contradiction,
            @Argument Resolution.Kind resolution,
            @Argument @Nullable String side,
            @Argument String reason,
            @ContextValue Viewer viewer) {
        return decisions.resolve(contradiction, resolution, side, reason, viewer);
    }

    private static CompletableFuture<@Nullable Entity> about(DataFetchingEnvironment environment) {
        var fact = fact(environment);
        return entity(environment, fact instanceof Fact.Happened act ? subject(act) : Optional.of(fact.subject()));
    }

    private static CompletableFuture<@Nullable Entity> other(DataFetchingEnvironment environment) {
        return entity(
                environment,
                fact(environment) instanceof Fact.Related related ? Optional.of(related.object()) : Optional.empty());
    }

    private static CompletableFuture<@Nullable Act> act(DataFetchingEnvironment environment) {
        var one = Fetch.source(environment, Contradiction.class);
        return one.isOfAct()
                ? Fetch.<String, Act>loader(environment, Loaders.ACTS).load(one.fact())
                : Fetch.nothing();
    }

    private static CompletableFuture<@Nullable Entity> entity(
            DataFetchingEnvironment environment, Optional<String> mention) {
        return mention.isEmpty()
                ? Fetch.nothing()
                : Fetch.<String, Entity>loader(environment, Loaders.ENTITIES).load(mention.get());
    }

    private static Optional<String> subject(Fact.Happened act) {
        var roles = act.predicate().equals("OFFENCE") ? ACCUSED : SUBJECTS;
        return roles.stream().flatMap(role -> fillers(act, role)).findFirst();
    }

    private static Stream<String> fillers(Fact.Happened act, String role) {
        return act.roles().stream()
                .filter(filling -> filling.role().equals(role) && filling.isNamed())
                .map(RoleFilling::filler);
    }

    private static Fact fact(DataFetchingEnvironment environment) {
        return Fetch.source(environment, Contradiction.class)
                .statements()
                .getFirst()
                .fact();
    }

    private static CompletableFuture<List<Voices.Voice>> speakers(DataFetchingEnvironment environment) {
        var speakers = Fetch.source(environment, Side.class).statements().stream()
                .flatMap(statement -> statement.speakers().stream())
                .distinct()
                .toList();
        return Voices.of(speakers, environment);
    }
}
