package org.casegraph.query;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;
import org.casegraph.graph.Effort;
import org.casegraph.graph.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has the moment of an answer watched where something is only asked: a change must not happen twice. */
@Component
final class MomentCheck extends SimplePerformantInstrumentation {

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        var execution = parameters.getExecutionContext();
        @Nullable Effort effort = execution.getGraphQLContext().get(Effort.class);
        @Nullable Moment moment = execution.getGraphQLContext().get(Moment.class);
        if (effort != null
                && moment != null
                && execution.getOperationDefinition().getOperation() == Operation.QUERY) {
            moment.watch();
            effort.readAt(moment);
        }
        return null;
    }
}
