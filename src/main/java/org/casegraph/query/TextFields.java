package org.casegraph.query;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.casegraph.graph.protect.ShownText;
import org.casegraph.graph.read.ShownTexts;
import org.casegraph.model.CustodyEntry;
import org.casegraph.model.Document;
import org.casegraph.source.HeldTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers the fields of documents that tell of their originals and texts. */
@Component
final class TextFields implements RuntimeWiringConfigurer {

    private static final int LONGEST = 100_000;

    private final HeldTexts texts;
    private final ShownTexts shown;

    TextFields(HeldTexts texts, ShownTexts shown) {
        this.texts = texts;
        this.shown = shown;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type("Document", type -> type.dataFetcher("format", held(texts::format))
                .dataFetcher("textSha256", unmasked(held(texts::textSha256)))
                .dataFetcher("sha256", unmasked(Fetch.from(Document.class, Document::sha256)))
                .dataFetcher("characters", unmasked(Fetch.from(Document.class, Document::characters)))
                .dataFetcher("text", this::text)
                .dataFetcher("custody", TextFields::custody));
    }

    private static <T> DataFetcher<@Nullable T> held(Function<String, Optional<T>> reading) {
        return Fetch.from(Document.class, document -> Optional.ofNullable(document.sha256())
                .flatMap(reading)
                .orElse(null));
    }

    /** What would tell those who guess a name whether they are right is not for those who may not know it. */
    private static DataFetcher<?> unmasked(DataFetcher<?> answer) {
        return environment -> {
            var viewer = ViewerEdge.viewer(environment.getGraphQlContext());
            if (viewer.readsEverything()) {
                return answer.get(environment);
            }
            var value = answer.get(environment);
            return Fetch.<Document, Boolean>loader(environment, Loaders.MASKED)
                    .load(Fetch.source(environment, Document.class))
                    .thenApply(isMasked -> Boolean.TRUE.equals(isMasked) ? null : value);
        };
    }

    private @Nullable TextPiece text(DataFetchingEnvironment environment) {
        int from = environment.getArgumentOrDefault("from", 0);
        int length = environment.getArgumentOrDefault("length", 0);
        Bounds.require("length", length, 1, LONGEST);
        var text = Optional.ofNullable(Fetch.source(environment, Document.class).sha256())
                .flatMap(sha256 -> shown.of(sha256, ViewerEdge.viewer(environment.getGraphQlContext())))
                .map(ShownText::text)
                .orElse(null);
        if (text == null) {
            return null;
        }
        Bounds.require("from", from, 0, text.text().length());
        return TextPiece.of(text, from, length);
    }

    private static CompletableFuture<List<CustodyEntry>> custody(DataFetchingEnvironment environment) {
        var sha256 = Fetch.source(environment, Document.class).sha256();
        return sha256 == null
                ? CompletableFuture.completedFuture(List.of())
                : Fetch.<String, List<CustodyEntry>>loader(environment, Loaders.CUSTODY)
                        .load(sha256)
                        .thenApply(found -> found == null ? List.of() : found);
    }
}
