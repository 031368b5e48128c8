package org.casegraph.query;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends the notes along with an answer, whichever way it leaves. */
@Component
final class NotesEdge extends SimplePerformantInstrumentation {

    private static final String EXTENSION = "notes";

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        var notes = Notes.of(parameters.getGraphQLContext()).told();
        return CompletableFuture.completedFuture(
                notes.isEmpty() ? result : result.transform(answer -> answer.addExtension(EXTENSION, notes)));
    }
}
