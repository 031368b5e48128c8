package org.casegraph.query;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casegraph.graph.Told;
import org.casegraph.graph.dispute.Rules;
import org.casegraph.graph.read.Evidenced;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Resolution;
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
                .dataFetcher("date", Evidence::date));
    }

    /** The date, without those that others were preferred to. */
    private static CompletableFuture<@Nullable FuzzyDate> date(DataFetchingEnvironment environment) {
        var statements = Fetch.source(environment, Evidenced.class).statements();
        var asides = statements.size() < 2
                ? CompletableFuture.completedFuture(Set.<String>of())
                : undated(environment, statements);
        return told(environment, statements).thenCombine(asides, (told, undated) -> new Told(told.statements(), undated)
                .date()
                .orElse(null));
    }

    private static CompletableFuture<Set<String>> undated(
            DataFetchingEnvironment environment, List<String> statements) {
        return Fetch.<String, List<Resolution>>loader(environment, Loaders.SET_ASIDE)
                .loadMany(statements)
                .thenApply(found -> IntStream.range(0, statements.size())
                        .filter(i -> isUndated(found.get(i)))
                        .mapToObj(statements::get)
                        .collect(Collectors.toSet()));
    }

    private static boolean isUndated(@Nullable List<Resolution> aside) {
        return aside != null
                && aside.stream().anyMatch(resolution -> resolution.aspect().equals(Rules.DATE));
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
