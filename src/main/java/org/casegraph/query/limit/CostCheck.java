package org.casegraph.query.limit;

import graphql.ExecutionResult;
import graphql.analysis.QueryComplexityCalculator;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Refuses an operation whose answer may be too large, by the page sizes it asks for, and lets a large one wait until
 * there is room for it.
 */
@Component
final class CostCheck extends SimplePerformantInstrumentation {

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        var execution = parameters.getExecutionContext();
        int cost = cost(execution);
        if (cost > Limits.COST) {
            throw Limits.refused("The question may bring %s objects, which is more than %d; ask for smaller pages."
                    .formatted(cost >= 1_000_000 ? "over a million" : Integer.toString(cost), Limits.COST));
        }
        Room.Seat seat = execution.getGraphQLContext().get(Room.Seat.class);
        if (seat != null && execution.getOperationDefinition().getOperation() == Operation.QUERY) {
            seat.take(cost);
        }
        return null;
    }

    private static int cost(ExecutionContext execution) {
        return QueryComplexityCalculator.newCalculator()
                .fieldComplexityCalculator(new Cost())
                .schema(execution.getGraphQLSchema())
                .document(execution.getDocument())
                .operationName(execution.getExecutionInput().getOperationName())
                .variables(execution.getCoercedVariables())
                .build()
                .calculate();
    }
}
