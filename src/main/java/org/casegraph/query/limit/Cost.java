package org.casegraph.query.limit;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;

/**
 * What answering a field may cost, in objects read: a page counts for as many as it may hold, any other list
 * for five, and a piece of text for one in a thousand characters.
 */
final class Cost implements FieldComplexityCalculator {

    private static final int LIST = 5;
    private static final int CHARACTERS = 1_000;
    private static final int USUAL = 50;
    private static final int HIGHEST = 1_000_000;
    private static final List<String> WRAPPERS = List.of("edges", "nodes");

    @Override
    public int calculate(FieldComplexityEnvironment field, int children) {
        var type = field.getFieldDefinition().getType();
        if (field.getField().getName().startsWith("__") || GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(type))) {
            return 0;
        }
        if (isWrapper(field)) {
            return children;
        }
        return (int) Math.min(HIGHEST, times(field) * (1L + children));
    }

    /** The edges of a page are as many as the page holds, which its own field counts. */
    private static boolean isWrapper(FieldComplexityEnvironment field) {
        return WRAPPERS.contains(field.getField().getName())
                && field.getFieldDefinition().getArguments().isEmpty()
                && field.getParentEnvironment() != null
                && field.getParentEnvironment().getFieldDefinition().getArgument("first") != null;
    }

    private static long times(FieldComplexityEnvironment field) {
        if (field.getFieldDefinition().getArgument("first") != null) {
            return field.getArguments().get("first") instanceof Integer first ? Math.clamp(first, 1, HIGHEST) : USUAL;
        }
        if (field.getFieldDefinition().getArgument("length") != null) {
            return field.getArguments().get("length") instanceof Integer length
                    ? Math.clamp(length / CHARACTERS, 1, HIGHEST)
                    : 1;
        }
        var type = GraphQLTypeUtil.unwrapNonNull(field.getFieldDefinition().getType());
        return GraphQLTypeUtil.isList(type) ? LIST : 1;
    }
}
