package org.casegraph.query.audit;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Field;
import graphql.language.OperationDefinition.Operation;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.casegraph.access.Viewer;
import org.casegraph.access.audit.Actor;
import org.casegraph.access.audit.AuditException;
import org.casegraph.access.audit.AuditLog;
import org.casegraph.access.audit.Entry;
import org.casegraph.access.audit.Outcome;
import org.casegraph.graph.Effort;
import org.casegraph.graph.Moment;
import org.casegraph.model.Clearance;
import org.casegraph.query.refusal.Code;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts every change on record before it begins and when it has ended, and every answer that holds what is not for
 * everybody before it is given. What cannot be put on record is neither done nor shown.
 */
@Component
final class OnRecord extends SimplePerformantInstrumentation {

    private final AuditLog log;

    OnRecord(AuditLog log) {
        this.log = log;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        var execution = parameters.getExecutionContext();
        var context = execution.getGraphQLContext();
        var operation = execution.getOperationDefinition().getOperation();
        var deed = deed(execution, operation);
        context.put(Entry.class, deed);
        try {
            if (operation == Operation.MUTATION) {
                log.record(deed);
            } else if (operation == Operation.SUBSCRIPTION && mayReadMore(context)) {
                log.note(deed.as(Outcome.DONE));
            }
            return null;
        } catch (AuditException e) {
            throw new AbortExecutionException(List.of(error(e)));
        }
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        var context = parameters.getGraphQLContext();
        @Nullable Entry deed = context.get(Entry.class);
        try {
            if (deed != null && deed.what().equals(what(Operation.MUTATION))) {
                log.record(ended(deed, result));
            } else if (deed != null && hasShownMore(context) && mayReadMore(context) && isGiven(context)) {
                log.note(deed.as(Outcome.DONE));
            }
            return CompletableFuture.completedFuture(result);
        } catch (AuditException e) {
            return CompletableFuture.completedFuture(
                    ExecutionResultImpl.newExecutionResult().addError(error(e)).build());
        }
    }

    private static Entry deed(ExecutionContext execution, Operation operation) {
        Actor actor = Objects.requireNonNull(execution.getGraphQLContext().<Actor>get(Actor.class));
        var fields = RootFields.of(execution);
        var ids = GivenIds.in(fields, execution.getExecutionInput().getVariables());
        return Entry.asked(actor, what(operation))
                .of(fields.stream()
                        .map(Field::getName)
                        .filter(OnRecord::isOurs)
                        .distinct()
                        .toList())
                .about(ids);
    }

    private static String what(Operation operation) {
        return switch (operation) {
            case QUERY -> "read";
            case MUTATION -> "change";
            case SUBSCRIPTION -> "listen";
        };
    }

    private static boolean isOurs(String field) {
        return !field.startsWith("__");
    }

    private static Entry ended(Entry deed, ExecutionResult result) {
        var ids = GivenIds.in(result.isDataPresent() ? result.getData() : null);
        ids.addAll(deed.about());
        var ended = deed.about(ids).as(outcome(result));
        long refused = result.getErrors().stream()
                .filter(error -> error.getPath() == null || error.getPath().size() == 1)
                .count();
        return refused == 0 ? ended : ended.with("refused", refused);
    }

    private static Outcome outcome(ExecutionResult result) {
        if (result.getErrors().isEmpty()) {
            return Outcome.DONE;
        }
        boolean isOurFault = result.getErrors().stream()
                .anyMatch(error -> error.getErrorType() == Code.INTERNAL || error.getErrorType() == Code.UNAVAILABLE);
        return isOurFault ? Outcome.FAILED : Outcome.REFUSED;
    }

    private static boolean hasShownMore(GraphQLContext context) {
        @Nullable Effort effort = context.get(Effort.class);
        return effort != null && effort.hasSeenRestricted();
    }

    /** What is put together once more is not what is shown. */
    private static boolean isGiven(GraphQLContext context) {
        @Nullable Moment moment = context.get(Moment.class);
        return moment == null || moment.isWhole();
    }

    private static boolean mayReadMore(GraphQLContext context) {
        return context.get("viewer") instanceof Viewer viewer
                && viewer.readers().rank() != Clearance.PUBLIC.rank();
    }

    private static GraphQLError error(AuditException unrecorded) {
        return GraphqlErrorBuilder.newError()
                .message("%s", unrecorded.getMessage())
                .errorType(Code.UNAVAILABLE)
                .build();
    }
}
