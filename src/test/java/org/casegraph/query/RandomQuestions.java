package org.casegraph.query;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Questions by chance, made of the schema alone: any field, any argument, as deep as may be asked. */
final class RandomQuestions {

    /** Stands where a cursor may be put; commas say nothing. */
    static final String AFTER = ",,,";

    private static final int DEPTH = 4;

    private final GraphQLSchema schema;
    private final Random random;
    private final List<String> ids;

    /** @param ids whatever there are ids of; what stands before the first dash is the kind */
    RandomQuestions(GraphQLSchema schema, Random random, List<String> ids) {
        this.schema = schema;
        this.random = random;
        this.ids = ids;
    }

    /** One question for every field that a question may start with. */
    List<String> round() {
        return schema.getQueryType().getFieldDefinitions().stream()
                // What tells of questions, such as the audit log, tells of each store that it was asked something else.
                .filter(field -> RoleCheck.needed(field).isEmpty() && !isOfChanges(field))
                .map(field -> "{ " + asked(field, DEPTH, true) + " }")
                .toList();
    }

    /** What became of findings has ids that are made by chance. */
    private static boolean isOfChanges(GraphQLFieldDefinition field) {
        var type = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
        return type.equals("Change") || type.equals("ChangeConnection");
    }

    private String asked(GraphQLFieldDefinition field, int depth, boolean isRoot) {
        var type = GraphQLTypeUtil.unwrapAll(field.getType());
        var below = GraphQLTypeUtil.isLeaf(type) ? "" : " { " + selection(type, depth - 1) + " }";
        return field.getName() + arguments(field, isRoot) + below;
    }

    private String arguments(GraphQLFieldDefinition field, boolean isRoot) {
        var given = new ArrayList<String>();
        for (var argument : field.getArguments()) {
            var name = argument.getName();
            if (name.equals("first")) {
                given.add("first: " + (isRoot ? 1 + random.nextInt(12) : 2));
            } else if (isGiven(argument)) {
                given.add(name + ": " + value(argument.getType(), field.getName(), name));
            }
        }
        boolean isPaged = isRoot && field.getArgument("after") != null;
        var text = String.join(", ", given) + (isPaged ? AFTER : "");
        return text.isEmpty() ? "" : "(" + text + ")";
    }

    private boolean isGiven(GraphQLArgument argument) {
        if (argument.getType() instanceof GraphQLNonNull && !argument.hasSetDefaultValue()) {
            return true;
        }
        return switch (argument.getName()) {
            case "after", "parameters", "watch", "since" -> false;
            case "knownOn" -> random.nextInt(25) == 0;
            default -> random.nextInt(4) == 0;
        };
    }

    private String value(GraphQLInputType type, String field, String name) {
        var bare = GraphQLTypeUtil.unwrapNonNull(type);
        if (GraphQLTypeUtil.isList(bare)) {
            var of = (GraphQLInputType) GraphQLTypeUtil.unwrapOne(bare);
            return "[" + value(of, field, name) + (random.nextBoolean() ? ", " + value(of, field, name) : "") + "]";
        }
        return switch (bare) {
            case GraphQLEnumType words ->
                one(words.getValues().stream().map(word -> word.getName()).toList());
            case GraphQLInputObjectType input ->
                input.getFieldDefinitions().stream()
                        .filter(part -> part.getType() instanceof GraphQLNonNull || random.nextInt(4) == 0)
                        .map(part -> part.getName() + ": " + value(part.getType(), field, part.getName()))
                        .collect(Collectors.joining(", ", "{", "}"));
            default -> scalar(((GraphQLNamedType) bare).getName(), field, name);
        };
    }

    private String scalar(String type, String field, String name) {
        return switch (type) {
            case "ID" -> '"' + id(field, name) + '"';
            case "Int" -> Integer.toString(number(name));
            case "Float" -> "0.5";
            case "Boolean" -> Boolean.toString(random.nextBoolean());
            case "Date" -> one(List.of("\"2017-06-12\"", "\"2016-01-01\"", "\"2019-12-31\""));
            case "DateTime" -> "\"2026-01-01T12:00:00Z\"";
            default -> '"' + words(name) + '"';
        };
    }

    private static int highest(String name) {
        return switch (name) {
            case "hops", "rings", "minOrigins", "minCases" -> 2;
            case "maxHops" -> 4;
            default -> 9;
        };
    }

    private int number(String name) {
        int number = random.nextInt(highest(name) + 1);
        return name.equals("minOrigins") ? number : Math.max(number, name.equals("minCases") ? 2 : 1);
    }

    private String words(String name) {
        return switch (name) {
            case "relations", "predicates" ->
                one(List.of("RELATIVE_OF", "REPRESENTS", "PARTY_TO", "ARREST", "MEMBER_OF", "DEMAND_TO_TESTIFY"));
            case "language" -> "en";
            default -> one(List.of("arkan", "timur", "zlata", "тимур", "body", "case", "letter", "a", "meshko d"));
        };
    }

    private String id(String field, String name) {
        if (name.equals("pattern")) {
            return one(List.of("relative_held_for_testimony", "many_pressed_against_one", "counsel_stripped"));
        }
        var kind =
                switch (name) {
                    case "statements" -> "statement";
                    case "document" -> "document";
                    case "inCase" -> "case";
                    case "publisher", "author", "speaker" -> "";
                    case "id" -> field.equals("courtCase") ? "case" : field;
                    default -> random.nextInt(5) == 0 ? "" : "person";
                };
        var fitting = ids.stream().filter(id -> id.startsWith(kind + "-")).toList();
        return one(fitting.isEmpty() ? ids : fitting);
    }

    private String selection(GraphQLType type, int depth) {
        return switch (type) {
            case GraphQLUnionType union -> {
                var parts = new ArrayList<String>(List.of("__typename"));
                union.getTypes().forEach(of -> parts.add("... on " + name(of) + " { id }"));
                yield String.join(" ", parts);
            }
            case GraphQLInterfaceType open -> {
                var implementing = schema.getImplementations(open);
                var some = implementing.get(random.nextInt(implementing.size()));
                yield "__typename " + fields(open, depth, Set.of()) + " ... on " + some.getName() + " { __typename "
                        + fields(some, depth - 1, names(open)) + " }";
            }
            default -> fields((GraphQLFieldsContainer) type, depth, Set.of());
        };
    }

    private static String name(GraphQLType type) {
        return ((GraphQLNamedType) type).getName();
    }

    private static Set<String> names(GraphQLFieldsContainer type) {
        return type.getFieldDefinitions().stream()
                .map(GraphQLFieldDefinition::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String fields(GraphQLFieldsContainer type, int depth, Set<String> without) {
        var asked = new ArrayList<String>(List.of("__typename"));
        boolean isPage = type.getName().endsWith("Connection") || type.getName().endsWith("Edge");
        for (var field : type.getFieldDefinitions()) {
            if (without.contains(field.getName()) || isOfChanges(field)) {
                continue;
            }
            boolean isLeaf = GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()));
            boolean isEdges = field.getName().equals("edges");
            if (isEdges) {
                asked.add("edges { cursor }");
            } else if (isLeaf || isPage || (depth > 0 && random.nextInt(DEPTH - depth + 2) == 0)) {
                if (!isPage || !field.getName().equals("node")) {
                    asked.add(asked(field, isPage ? depth + 1 : depth, false));
                }
            }
        }
        return String.join(" ", asked);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
