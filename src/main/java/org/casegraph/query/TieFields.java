package org.casegraph.query;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.casegraph.graph.Told;
import org.casegraph.graph.read.Account;
import org.casegraph.graph.read.Act;
import org.casegraph.graph.read.Route;
import org.casegraph.graph.read.Tie;
import org.casegraph.graph.read.TieSentences;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers the fields of ties, and of the steps of routes. */
@Component
final class TieFields implements RuntimeWiringConfigurer {

    private final TieSentences sentences;

    TieFields(TieSentences sentences) {
        this.sentences = sentences;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        Evidence.wireAll(wiring, "Tie");
        wiring.type("Tie", type -> type.dataFetcher("label", Fetch.from(Tie.class, sentences::label))
                .dataFetcher("inverse", Fetch.from(Tie.class, sentences::inverse))
                .dataFetcher("quality", Evidence.told(Told::qualities))
                .dataFetcher("sentence", environment -> sentence(environment, Fetch.source(environment, Tie.class))));
        wiring.type("Hop", type -> type.dataFetcher("sentence", environment -> sentence(environment, hop(environment)))
                .dataFetcher("label", this::label)
                .dataFetcher("statements", environment -> Evidence.told(
                                environment, hop(environment).tie().statements())
                        .thenApply(Told::statements)));
        wiring.type("Route", type -> type.dataFetcher("sentence", this::sentence));
    }

    /** An act is told as a whole, with all who have a part in it. */
    private CompletableFuture<String> sentence(DataFetchingEnvironment environment, Tie tie) {
        var act = tie.act();
        if (act != null) {
            return Fetch.<Act, Account>loader(environment, Loaders.ACCOUNTS)
                    .load(act)
                    .thenApply(Account::sentence);
        }
        return Evidence.told(environment, tie.statements()).thenApply(told -> sentences.sentence(tie, told));
    }

    private CompletableFuture<String> sentence(DataFetchingEnvironment environment, Route.Hop hop) {
        return Evidence.told(environment, hop.tie().statements()).thenApply(told -> sentences.sentence(hop, told));
    }

    private CompletableFuture<String> label(DataFetchingEnvironment environment) {
        var hop = hop(environment);
        return Evidence.told(environment, hop.tie().statements()).thenApply(told -> sentences.label(hop, told));
    }

    private CompletableFuture<String> sentence(DataFetchingEnvironment environment) {
        var steps = Fetch.source(environment, Route.class).hops().stream()
                .map(hop -> sentence(environment, hop))
                .toList();
        return CompletableFuture.allOf(steps.toArray(CompletableFuture[]::new))
                .thenApply(_ -> steps.stream().map(CompletableFuture::join).collect(Collectors.joining(" ")));
    }

    private static Route.Hop hop(DataFetchingEnvironment environment) {
        return Fetch.source(environment, Route.Hop.class);
    }
}
