package org.casegraph.query;

import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casegraph.graph.read.Account;
import org.casegraph.graph.read.Act;
import org.casegraph.graph.read.Entity;
import org.casegraph.model.EntityKind;
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
                .dataFetcher("cases", account(ActFields::cases)));
    }

    private static <T> DataFetcher<CompletableFuture<T>> account(Function<Account, T> answer) {
        return environment -> Fetch.<Act, Account>loader(environment, Loaders.ACCOUNTS)
                .load(Fetch.source(environment, Act.class))
                .thenApply(answer);
    }

    private static List<Entity> cases(Account account) {
        return account.parts().stream()
                .filter(part -> part.role().equals("IN_CASE"))
                .flatMap(part -> Stream.ofNullable(part.entity()))
                .filter(entity -> entity.kind() == EntityKind.CASE)
                .distinct()
                .toList();
    }
}
