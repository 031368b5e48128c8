package org.casegraph.query;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.casegraph.graph.Told;
import org.casegraph.graph.read.Evidenced;
import org.casegraph.model.Statement;
import org.jspecify.annotations.Nullable;

/** The fields of everything that rests on statements. */
final class Evidence {

    private Evidence() {}

    /** Answers {@code statements}. */
    static void wire(RuntimeWiring.Builder wiring, String type) {
        wiring.type(type, fields -> fields.dataFetcher("statements", told(Told::statements)));
    }

    /** Answers {@code statements}, {@code stances} and {@code date}. */
    static void wireAll(RuntimeWiring.Builder wiring, String type) {
        wire(wiring, type);
        wiring.type(type, fields -> fields.dataFetcher("stances", told(Told::stances))
                .dataFetcher("date", told(told -> told.date().orElse(null))));
    }

    static <T> DataFetcher<CompletableFuture<T>> told(Function<Told, @Nullable T> answer) {
        return environment -> told(
                        environment, Fetch.source(environment, Evidenced.class).statements())
                .thenApply(answer::apply);
    }

    /** What those of the statements say that the viewer may read. */
    static CompletableFuture<Told> told(DataFetchingEnvironment environment, List<String> statements) {
        return Fetch.<String, Statement>many(environment, Loaders.STATEMENTS, statements)
                .thenApply(Told::new);
    }
}
