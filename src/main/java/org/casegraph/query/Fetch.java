package org.casegraph.query;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.casegraph.graph.Past;
import org.jspecify.annotations.Nullable;

/** Short ways for fields to answer from their object, and from what is gathered for many objects. */
final class Fetch {

    private Fetch() {}

    /** Answers from the object alone. */
    static <T, R> DataFetcher<@Nullable R> from(Class<T> type, Function<T, @Nullable R> answer) {
        return environment -> answer.apply(source(environment, type));
    }

    /** Answers with what is gathered under the object's key; null where there is nothing. */
    static <T, K, V> DataFetcher<CompletableFuture<V>> one(String loader, Class<T> type, Function<T, @Nullable K> key) {
        return environment -> {
            var wanted = key.apply(source(environment, type));
            return wanted == null
                    ? nothing()
                    : Fetch.<K, V>loader(environment, loader).load(wanted);
        };
    }

    /** Answers with what is gathered under the object's keys, leaving out what is not there. */
    static <T, K, V> DataFetcher<CompletableFuture<List<V>>> many(
            String loader, Class<T> type, Function<T, List<K>> keys) {
        return environment -> many(environment, loader, keys.apply(source(environment, type)));
    }

    static <K, V> CompletableFuture<List<V>> many(DataFetchingEnvironment environment, String loader, List<K> keys) {
        return Fetch.<K, V>loader(environment, loader)
                .loadMany(keys)
                .thenApply(found -> found.stream().filter(Objects::nonNull).toList());
    }

    static <K, V> Gathered<K, V> loader(DataFetchingEnvironment environment, String name) {
        var past = environment.getLocalContext() instanceof Past known ? Optional.of(known) : Past.current();
        return new Gathered<>(Objects.requireNonNull(environment.getDataLoader(name)), past);
    }

    static <T> T source(DataFetchingEnvironment environment, Class<T> type) {
        return type.cast(Objects.requireNonNull(environment.<Object>getSource()));
    }

    @SuppressWarnings("NullAway") // A future of nothing is what an empty field is answered with.
    static <V> CompletableFuture<V> nothing() {
        return CompletableFuture.completedFuture(null);
    }
}
