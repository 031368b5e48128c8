package org.casegraph.query;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.Act;
import org.casegraph.graph.read.Contradiction.Side;
import org.casegraph.graph.read.Origin;
import org.casegraph.graph.read.OriginReader;
import org.casegraph.graph.read.OriginsOf;
import org.casegraph.graph.read.Property;
import org.casegraph.graph.read.Tie;
import org.casegraph.model.Statement;
import org.casegraph.pattern.Leg;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

/** Answers how many independent origins stand behind something, which, and how they were counted. */
@Controller
final class Independence implements RuntimeWiringConfigurer {

    private final OriginReader origins;

    Independence(OriginReader origins) {
        this.origins = origins;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type("Leg", type -> independent(type, Leg.class, leg -> OriginsOf.supporting(leg.counted())));
        wiring.type("Act", type -> independent(type, Act.class, act -> OriginsOf.supporting(act.statements())));
        wiring.type("Tie", type -> independent(type, Tie.class, tie -> OriginsOf.supporting(tie.statements())));
        wiring.type("Side", type -> independent(type, Side.class, Independence::of)
                .dataFetcher("origins", count(Side.class, Independence::of)));
        wiring.type("Property", type -> type.dataFetcher("origins", count(Property.class, Independence::supporting)));
        wiring.type(
                "Origin",
                type -> type.dataFetcher(
                        "statements", Fetch.many(Loaders.STATEMENTS, Origin.class, Origin::statements)));
    }

    @QueryMapping
    List<Origin> independence(@Argument List<String> statements, @ContextValue Viewer viewer) {
        var question = OriginsOf.all(Words.ids(statements).stream().distinct().toList());
        return origins.origins(List.of(question), viewer).getOrDefault(question, List.of());
    }

    private static <T> TypeRuntimeWiring.Builder independent(
            TypeRuntimeWiring.Builder type, Class<T> of, Function<T, OriginsOf> question) {
        return type.dataFetcher("independent", answer(Loaders.ORIGINS, of, question));
    }

    private static <T> DataFetcher<CompletableFuture<Integer>> count(Class<T> of, Function<T, OriginsOf> question) {
        return answer(Loaders.ORIGIN_COUNTS, of, question);
    }

    private static <T, V> DataFetcher<CompletableFuture<V>> answer(
            String loader, Class<T> of, Function<T, OriginsOf> question) {
        return (DataFetchingEnvironment environment) ->
                Fetch.<OriginsOf, V>loader(environment, loader).load(question.apply(Fetch.source(environment, of)));
    }

    private static OriginsOf of(Side side) {
        return OriginsOf.all(side.statements().stream().map(Statement::id).toList());
    }

    private static OriginsOf supporting(Property property) {
        return OriginsOf.supporting(
                property.statements().stream().map(Statement::id).toList());
    }
}
