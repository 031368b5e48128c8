package org.casegraph.query;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions made of the schema: every place where a value can be given, with plain values wherever one has to be. */
final class SchemaQuestions {

    /** A place for a value: an argument, or a field of an input inside one. */
    record Slot(String owner, GraphQLFieldDefinition field, List<String> path, GraphQLInputType type) {

        String scalar() {
            return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type)).getName();
        }

        boolean isList() {
            return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type));
        }

        @Override
        public String toString() {
            return owner + "." + field.getName() + "(" + String.join(".", path) + ")";
        }
    }

    record Question(String text, Map<String, Object> variables) {}

    private final GraphQLSchema schema;
    private final Map<String, String> known;

    /** @param known for types of objects, the id of one */
    SchemaQuestions(GraphQLSchema schema, Map<String, String> known) {
        this.schema = schema;
        this.known = known;
    }

    /** The places of these scalars below Query, Mutation, or objects that have an id. */
    List<Slot> slots(String owner, String... scalars) {
        return fields(owner)
                .filter(field -> field.getArguments().stream().noneMatch(SchemaQuestions::isUpload))
                .flatMap(field -> field.getArguments().stream()
                        .flatMap(argument ->
                                below(owner, field, List.of(argument.getName()), argument.getType()).stream()))
                .filter(slot -> List.of(scalars).contains(slot.scalar()))
                .toList();
    }

    /** The places of Query and of all objects that are known. */
    List<Slot> readSlots(String... scalars) {
        return Stream.concat(Stream.of("Query"), known.keySet().stream())
                .flatMap(owner -> slots(owner, scalars).stream())
                .toList();
    }

    Stream<GraphQLFieldDefinition> fields(String owner) {
        return ((GraphQLFieldsContainer) schema.getType(owner)).getFieldDefinitions().stream();
    }

    /** The question that puts a value there. */
    Question with(Slot slot, Object value) {
        var variables = new LinkedHashMap<String, Object>();
        for (var argument : slot.field().getArguments()) {
            if (argument.getName().equals(slot.path().getFirst())) {
                variables.put(argument.getName(), put(argument.getType(), slot.path(), 1, value));
            } else if (isNeeded(argument)) {
                variables.put(argument.getName(), sample(argument.getType()));
            }
        }
        return question(slot.owner(), slot.field(), variables, "__typename");
    }

    /** A field with these values, and with plain ones wherever one has to be. */
    Question question(String owner, GraphQLFieldDefinition field, Map<String, Object> given, String selection) {
        var values = new LinkedHashMap<String, Object>();
        field.getArguments().stream()
                .filter(SchemaQuestions::isNeeded)
                .forEach(argument -> values.put(argument.getName(), sample(argument.getType())));
        values.putAll(given);
        var declared = values.keySet().stream()
                .map(name -> "$%s: %s"
                        .formatted(
                                name,
                                GraphQLTypeUtil.simplePrint(
                                        field.getArgument(name).getType())))
                .collect(Collectors.toCollection(ArrayList::new));
        var call = field.getName()
                + in(values.keySet().stream().map(name -> name + ": $" + name).toList())
                + (GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType())) ? "" : " { " + selection + " }");
        if (owner.equals("Query") || owner.equals("Mutation")) {
            return new Question(owner.toLowerCase(Locale.ROOT) + in(declared) + " { " + call + " }", values);
        }
        declared.add("$self: ID!");
        values.put("self", known.get(owner));
        return new Question(
                "query%s { node(id: $self) { ... on %s { %s } } }".formatted(in(declared), owner, call), values);
    }

    private static String in(List<String> parts) {
        return parts.isEmpty() ? "" : "(" + String.join(", ", parts) + ")";
    }

    private static boolean isNeeded(GraphQLArgument argument) {
        return GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
    }

    private static boolean isUpload(GraphQLArgument argument) {
        return GraphQLTypeUtil.simplePrint(argument.getType()).contains("Upload");
    }

    private static List<Slot> below(
            String owner, GraphQLFieldDefinition field, List<String> path, GraphQLInputType type) {
        if (path.size() < 4 && GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType input) {
            return input.getFieldDefinitions().stream()
                    .flatMap(inner -> {
                        var longer = new ArrayList<>(path);
                        longer.add(inner.getName());
                        return below(owner, field, longer, inner.getType()).stream();
                    })
                    .toList();
        }
        return List.of(new Slot(owner, field, path, type));
    }

    private static Object put(GraphQLType type, List<String> path, int depth, Object value) {
        var bare = GraphQLTypeUtil.unwrapNonNull(type);
        if (depth == path.size()) {
            return value;
        }
        if (GraphQLTypeUtil.isList(bare)) {
            return List.of(put(GraphQLTypeUtil.unwrapOne(bare), path, depth, value));
        }
        var input = (GraphQLInputObjectType) bare;
        var values = new LinkedHashMap<String, Object>();
        needed(input, values);
        values.put(
                path.get(depth), put(input.getFieldDefinition(path.get(depth)).getType(), path, depth + 1, value));
        return values;
    }

    private static void needed(GraphQLInputObjectType input, Map<String, Object> values) {
        input.getFieldDefinitions().stream()
                .filter(field -> GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue())
                .forEach(field -> values.put(field.getName(), sample(field.getType())));
    }

    private static Object sample(GraphQLType type) {
        var bare = GraphQLTypeUtil.unwrapNonNull(type);
        if (GraphQLTypeUtil.isList(bare)) {
            return List.of(sample(GraphQLTypeUtil.unwrapOne(bare)));
        }
        if (bare instanceof GraphQLInputObjectType input) {
            var values = new LinkedHashMap<String, Object>();
            needed(input, values);
            return values;
        }
        if (bare instanceof GraphQLEnumType words) {
            return words.getValues().getFirst().getName();
        }
        return switch (((GraphQLNamedType) bare).getName()) {
            case "Int" -> 1;
            case "Float" -> 0.5;
            case "Boolean" -> true;
            case "Date" -> "2020-02-03";
            case "DateTime" -> "2020-02-03T04:05:06Z";
            default -> "plain";
        };
    }
}
