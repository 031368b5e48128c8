package org.casegraph.query;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.Contradiction.Side;
import org.casegraph.graph.read.Contradiction;
import org.casegraph.graph.read.ContradictionReader;
import org.casegraph.graph.read.Entity;
import org.casegraph.model.Fact;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Speaker;
import org.casegraph.query.page.Connection;
import org.casegraph.query.page.Listing;
import org.casegraph.query.refusal.TooCostly;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

/** Answers {@code contradictions}. */
@Controller
final class Contradictions implements RuntimeWiringConfigurer {

    private final ContradictionReader contradictions;

    Contradictions(ContradictionReader contradictions) {
        this.contradictions = contradictions;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type("Contradiction", type -> type.dataFetcher("about", Contradictions::about)
                .dataFetcher(
                        "act",
                        Fetch.one(Loaders.ACTS, Contradiction.class, one -> act(one) == null ? null : one.about())));
        wiring.type("Side", type -> type.dataFetcher("speakers", Contradictions::speakers));
    }

    @QueryMapping
    Connection<Contradiction> contradictions(
            @Argument @Nullable String about,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue Viewer viewer) {
        var listing = Listing.of("contradictions about " + about, null, first, after);
        var all = contradictions
                .read(about, viewer)
                .orElseThrow(() -> new TooCostly("There is too much to compare at once; ask about one person."));
        return listing.connection(all, Contradiction::id);
    }

    /** Whom an act is about: the first of whom it is said that they suffered it, or did it. */
    private static CompletableFuture<@Nullable Entity> about(DataFetchingEnvironment environment) {
        var one = Fetch.source(environment, Contradiction.class);
        var act = act(one);
        var subject = act == null
                ? Optional.of(one.about())
                : Stream.of("SUFFERED_BY", "DONE_BY", "IN_FAVOUR_OF")
                        .flatMap(role -> fillers(act, role))
                        .findFirst();
        return subject.isEmpty()
                ? Fetch.nothing()
                : Fetch.<String, Entity>loader(environment, Loaders.ENTITIES).load(subject.get());
    }

    private static Stream<String> fillers(Fact.Happened act, String role) {
        return act.roles().stream()
                .filter(filling -> filling.role().equals(role) && filling.isNamed())
                .map(RoleFilling::filler);
    }

    private static Fact.@Nullable Happened act(Contradiction one) {
        var said = one.sides().getFirst().statements().getFirst().fact();
        return said instanceof Fact.Happened happened ? happened : null;
    }

    private static CompletableFuture<List<Voices.Voice>> speakers(DataFetchingEnvironment environment) {
        var speakers = Fetch.source(environment, Side.class).statements().stream()
                .flatMap(statement -> statement.speakers().stream())
                .distinct()
                .toList();
        return Voices.of(speakers, environment);
    }
}
