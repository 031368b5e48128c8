package org.casegraph.web;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.stream.Collectors;

/** Makes a question of each root field of a schema, with the least that it asks for. */
final class Probes {

    private Probes() {}

    static String of(GraphQLFieldDefinition field) {
        var arguments = field.getArguments().stream()
                .filter(argument -> argument.getType() instanceof GraphQLNonNull && !argument.hasSetDefaultValue())
                .map(Probes::written)
                .collect(Collectors.joining(", "));
        var type = GraphQLTypeUtil.unwrapAll(field.getType());
        return field.getName()
                + (arguments.isEmpty() ? "" : "(" + arguments + ")")
                + (type instanceof GraphQLScalarType || type instanceof GraphQLEnumType ? "" : " { __typename }");
    }

    private static String written(GraphQLArgument argument) {
        return argument.getName() + ": " + value(argument.getType());
    }

    private static String value(GraphQLInputType type) {
        return switch (type) {
            case GraphQLNonNull most -> value((GraphQLInputType) most.getWrappedType());
            case GraphQLList list -> {
                var one = value((GraphQLInputType) list.getWrappedType());
                yield one.startsWith("\"") ? "[\"x\", \"y\"]" : "[" + one + "]";
            }
            case GraphQLEnumType words -> words.getValues().getFirst().getName();
            case GraphQLInputObjectType input ->
                input.getFieldDefinitions().stream()
                        .filter(field -> field.getType() instanceof GraphQLNonNull && !field.hasSetDefaultValue())
                        .map(field -> field.getName() + ": " + value(field.getType()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case GraphQLScalarType scalar ->
                switch (scalar.getName()) {
                    case "Int", "Float" -> "1";
                    case "Boolean" -> "true";
                    case "Date" -> "\"2017\"";
                    case "DateTime" -> "\"2017-01-01T00:00:00Z\"";
                    default -> "\"x\"";
                };
            default -> throw new IllegalStateException("No value for " + type);
        };
    }

    /** Those that a plain request can hold: none with a file. */
    static List<GraphQLFieldDefinition> plain(List<GraphQLFieldDefinition> fields) {
        return fields.stream()
                .filter(field -> field.getArguments().stream()
                        .noneMatch(argument ->
                                GraphQLTypeUtil.simplePrint(argument.getType()).contains("Upload")))
                .toList();
    }
}
