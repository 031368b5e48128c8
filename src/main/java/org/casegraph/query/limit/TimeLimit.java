package org.casegraph.query.limit;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;
import java.time.Duration;
import org.casegraph.graph.Effort;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Bounds the time that is spent on one question, however many parts it has; a change is carried through. */
@Component
final class TimeLimit extends SimplePerformantInstrumentation {

    private final Duration most;

    TimeLimit(@Value("${casegraph.query.timeout:5s}") Duration most) {
        this.most = most;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        var execution = parameters.getExecutionContext();
        Effort effort = execution.getGraphQLContext().get(Effort.class);
        if (effort != null && execution.getOperationDefinition().getOperation() == Operation.QUERY) {
            effort.bound(most);
        }
        return null;
    }
}
