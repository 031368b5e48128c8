package org.casegraph.query;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Judging;
import org.casegraph.graph.read.Contradiction;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.JudgementFilter;
import org.casegraph.graph.read.JudgementReader;
import org.casegraph.graph.read.JudgementReader.Effect;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Judgement;
import org.casegraph.model.Judgement.Verdict;
import org.casegraph.query.page.Connection;
import org.casegraph.query.page.Listing;
import org.casegraph.watch.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

/** Judges who is who, and answers what was judged. */
@Controller
final class JudgementAnswers implements RuntimeWiringConfigurer {

    private static final String NAMELESS = "somebody without a name that you may read";

    private final JudgementReader judgements;
    private final Judging judging;

    JudgementAnswers(JudgementReader judgements, Judging judging) {
        this.judgements = judgements;
        this.judging = judging;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        RulingAnswers.wireEntry(wiring, "Judgement");
        wiring.type("Judgement", type -> type.dataFetcher("sentence", JudgementAnswers::sentence)
                .dataFetcher(
                        "one", Fetch.<Judgement, String, Entity>one(Loaders.ENTITIES, Judgement.class, Judgement::one))
                .dataFetcher(
                        "other",
                        Fetch.<Judgement, String, Entity>one(Loaders.ENTITIES, Judgement.class, Judgement::other))
                .dataFetcher("oneId", Fetch.from(Judgement.class, Judgement::one))
                .dataFetcher("otherId", Fetch.from(Judgement.class, Judgement::other))
                .dataFetcher("effect", Fetch.from(Judgement.class, judgement -> judgement)));
        wiring.type("JudgementEffect", type -> type.dataFetcher("entities", JudgementAnswers::joined)
                .dataFetcher("appeared", JudgementAnswers::appeared)
                .dataFetcher("gone", environment -> effect(environment).thenApply(Effect::gone))
                .dataFetcher("findings", JudgementAnswers::findings));
        for (var kind : EntityKind.values()) {
            wiring.type(kind.label(), type -> type.dataFetcher("formerIds", of(JudgementLoaders.FORMER_IDS))
                    .dataFetcher("identityJudgements", of(JudgementLoaders.JUDGEMENTS)));
        }
    }

    @QueryMapping
    Connection<Judgement> judgements(
            @Argument @Nullable String of,
            @Argument @Nullable List<Verdict> verdicts,
            @Argument @Nullable Boolean standing,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue Viewer viewer) {
        var listing = Listing.of("judgements %s %s %s".formatted(of, verdicts, standing), null, first, after);
        var filter = new JudgementFilter(of, verdicts, standing);
        return listing.connection(
                judgements.page(filter, listing.page(), viewer), () -> judgements.count(filter, viewer));
    }

    @MutationMapping
    Judgement judge(
            @Argument String a,
            @Argument String b,
            @Argument Verdict verdict,
            @Argument String reason,
            @Argument @Nullable String by,
            @ContextValue Viewer viewer) {
        return judging.judge(new Judging.Wanted(a, b, verdict, reason, by), viewer);
    }

    private static CompletableFuture<String> sentence(DataFetchingEnvironment environment) {
        var judgement = Fetch.source(environment, Judgement.class);
        return Fetch.<String, String>loader(environment, JudgementLoaders.NAMES)
                .loadMany(judgement.mentions())
                .thenApply(names -> judgement.sentence(
                        Objects.requireNonNullElse(names.getFirst(), NAMELESS),
                        Objects.requireNonNullElse(names.getLast(), NAMELESS)));
    }

    private static CompletableFuture<List<Entity>> joined(DataFetchingEnvironment environment) {
        var judgement = Fetch.source(environment, Judgement.class);
        return judgement.verdict() == Verdict.SAME
                ? Fetch.<String, Entity>many(environment, Loaders.ENTITIES, judgement.mentions())
                        .thenApply(found -> found.stream().distinct().toList())
                : CompletableFuture.completedFuture(List.of());
    }

    private static CompletableFuture<Effect> effect(DataFetchingEnvironment environment) {
        var judgement = Fetch.source(environment, Judgement.class);
        return Fetch.<String, Effect>loader(environment, JudgementLoaders.EFFECTS)
                .load(judgement.id())
                .thenApply(found -> found == null ? Effect.NONE : found);
    }

    private static CompletableFuture<List<Contradiction>> appeared(DataFetchingEnvironment environment) {
        return effect(environment)
                .thenCompose(effect -> Fetch.many(environment, JudgementLoaders.CONTRADICTIONS, effect.appeared()));
    }

    private static CompletableFuture<List<Change>> findings(DataFetchingEnvironment environment) {
        return JudgementAnswers.<Change>orNone(Fetch.<String, List<Change>>loader(environment, JudgementLoaders.CHANGES)
                .load(Fetch.source(environment, Judgement.class).id()));
    }

    private static DataFetcher<?> of(String loader) {
        return environment -> orNone(Fetch.<String, List<Object>>loader(environment, loader)
                .load(Fetch.source(environment, Entity.class).id()));
    }

    private static <T> CompletableFuture<List<T>> orNone(CompletableFuture<List<T>> gathered) {
        return gathered.thenApply(found -> found == null ? List.of() : found);
    }
}
