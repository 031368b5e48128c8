package org.casegraph.query;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.casegraph.graph.read.Account;
import org.casegraph.graph.read.Act;
import org.casegraph.graph.read.Entity;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers the fields of acts, and of the parts that people have in them. */
@Component
final class ActFields implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        Evidence.wireAll(wiring, "Act");
        wiring.type("Act", type -> type.dataFetcher("sentence", account(Account::sentence))
                .dataFetcher("roles", account(Account::parts))
                .dataFetcher("details", account(Account::details))
                .dataFetcher("cases", ActFields::cases));
    }

    private static <T> DataFetcher<CompletableFuture<T>> account(Function<Account, T> answer) {
        return environment -> Fetch.<Act, Account>loader(environment, Loaders.ACCOUNTS)
                .load(Fetch.source(environment, Act.class))
                .thenApply(answer);
    }

    private static CompletableFuture<List<Entity>> cases(DataFetchingEnvironment environment) {
        return Fetch.<String, List<Entity>>loader(environment, Loaders.CASES)
                .load(Fetch.source(environment, Act.class).id())
                .thenApply(found -> Objects.requireNonNullElse(found, List.of()));
    }
}
