package org.casegraph.query;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.casegraph.access.Role;
import org.casegraph.access.Viewer;
import org.casegraph.query.refusal.Forbidden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one place where it is decided who may change what: by the role that the schema says a field needs. A change of
 * which it says nothing is nobody's.
 */
@Component
final class RoleCheck extends SimplePerformantInstrumentation {

    private static final String NEEDS = "needs";
    private static final String BY = "by";

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        var environment = parameters.getEnvironment();
        boolean changes = environment.getParentType() instanceof GraphQLObjectType type
                && type.getName().equals("Mutation");
        return changes || environment.getFieldDefinition().hasAppliedDirective(NEEDS) ? guarded(fetcher) : fetcher;
    }

    private static DataFetcher<?> guarded(DataFetcher<?> fetcher) {
        return environment -> {
            check(environment);
            return fetcher.get(environment);
        };
    }

    private static void check(DataFetchingEnvironment environment) {
        var viewer = ViewerEdge.viewer(environment.getGraphQlContext());
        var needed = needed(environment.getFieldDefinition())
                .orElseThrow(() -> new Forbidden(
                        "Nobody may ask for " + environment.getField().getName() + "."));
        if (!viewer.role().includes(needed)) {
            throw new Forbidden("%s needs the role %s; yours is %s. Ask an administrator."
                    .formatted(environment.getField().getName(), written(needed), written(viewer.role())));
        }
        if (speaksForAnother(environment.getArgument(BY), viewer)) {
            throw new Forbidden(
                    "What you decide is kept under your own name; leave 'by' out. An administrator may give another.");
        }
    }

    /** One person who signs as two would be the second pair of eyes to herself. */
    private static boolean speaksForAnother(@Nullable Object by, Viewer viewer) {
        return by != null && !by.equals(viewer.id()) && !viewer.role().includes(Role.ADMINISTRATOR);
    }

    /** The role that the schema says a field needs. */
    static Optional<Role> needed(GraphQLFieldDefinition field) {
        return Optional.ofNullable(field.getAppliedDirective(NEEDS)).map(RoleCheck::role);
    }

    private static Role role(GraphQLAppliedDirective directive) {
        Object role = Objects.requireNonNull(directive.getArgument("role")).getValue();
        return Role.valueOf(String.valueOf(role));
    }

    private static String written(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
