package org.casegraph.query.past;

import graphql.ExecutionResult;
import graphql.execution.DataFetcherResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.casegraph.graph.Effort;
import org.casegraph.graph.Past;
import org.casegraph.graph.Pasts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers a question that has an argument {@code knownOn} from what was known at that moment, with all that is asked
 * inside its answer. The past that a field is answered from is its local context.
 */
@Component
final class KnownOn extends SimplePerformantInstrumentation {

    private static final String ARGUMENT = "knownOn";
    private static final Executor APART = task -> Thread.ofVirtual().start(task);

    private final Pasts pasts;

    KnownOn(Pasts pasts) {
        this.pasts = pasts;
    }

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        return new OpenPast(pasts);
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecution(
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        return state instanceof OpenPast open
                ? SimpleInstrumentationContext.whenCompleted((_, _) -> open.close())
                : null;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        var environment = parameters.getEnvironment();
        if (environment.getLocalContext() instanceof Past past) {
            return inside -> past.in(() -> fetcher.get(inside));
        }
        if (state instanceof OpenPast open && environment.getArgument(ARGUMENT) instanceof Instant moment) {
            return asked -> CompletableFuture.supplyAsync(
                            () -> answer(fetcher, asked, opened(open, moment, asked)), APART)
                    .thenCompose(answer -> answer);
        }
        // What is asked of the present may be met on a thread that has just read from the past.
        return Past.current().isEmpty() ? fetcher : inside -> Past.inPresent(() -> fetcher.get(inside));
    }

    /** The way back is part of the effort for the question. */
    private static Optional<Past> opened(OpenPast open, Instant moment, DataFetchingEnvironment asked) {
        Effort effort = asked.getGraphQlContext().get(Effort.class);
        if (effort != null) {
            effort.begin();
        }
        return open.at(moment);
    }

    private static CompletableFuture<?> answer(
            DataFetcher<?> fetcher, DataFetchingEnvironment asked, Optional<Past> past) {
        try {
            if (past.isEmpty()) {
                return later(fetcher.get(asked));
            }
            Object answer = past.get().in(() -> fetcher.get(asked));
            return later(answer).thenApply(known -> from(past.get(), known));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }

    private static CompletableFuture<?> later(@Nullable Object answer) {
        return answer instanceof CompletionStage<?> stage
                ? stage.toCompletableFuture()
                : CompletableFuture.completedFuture(answer);
    }

    private static DataFetcherResult<?> from(Past past, @Nullable Object answer) {
        return answer instanceof DataFetcherResult<?> result
                ? result.transform(builder -> builder.localContext(past))
                : DataFetcherResult.newResult().data(answer).localContext(past).build();
    }
}
