package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.graphql.execution.GraphQlSource;

/** Holds the schema to what is promised of it, and the code to the schema. */
@QueryTest
class SchemaTest {

    private final GraphQLSchema schema;
    private final SchemaCheck check;

    SchemaTest(GraphQlSource source, SchemaCheck check) {
        this.schema = source.schema();
        this.check = check;
    }

    @Test
    void everyFieldIsAnswered() {
        assertThat(check.problems()).isEmpty();
    }

    @Test
    void everyWordHasADescription() {
        var words = types().flatMap(SchemaTest::words).toList();

        assertThat(words).hasSizeGreaterThan(500);
        assertThat(words.stream().filter(word -> isBlank(word.description())).map(Word::path))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("promises")
    void othersMayRelyOn(String promise) {
        var type = promise.substring(0, promise.indexOf('.'));
        var name = promise.substring(promise.indexOf('.') + 1).split("[(:]")[0];
        var container = (GraphQLFieldsContainer) Objects.requireNonNull(schema.getType(type), type);

        assertThat(type + "." + signature(Objects.requireNonNull(container.getFieldDefinition(name), promise)))
                .isEqualTo(promise);
    }

    static Stream<String> promises() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/promised-api.txt")).stream();
    }

    @Test
    void everyConnectionHasTheSameShape() {
        var shapes = types().filter(type -> type.getName().endsWith("Connection"))
                .map(type -> fields(type)
                        .map(SchemaTest::signature)
                        .collect(Collectors.joining(", "))
                        .replace(type.getName().replace("Connection", "") + "Edge", "Edge"))
                .map(shape -> shape.replaceFirst("nodes: \\[\\w+!]!", "nodes: [T!]!"))
                .distinct();

        assertThat(shapes).containsExactly("edges: [Edge!]!, nodes: [T!]!, pageInfo: PageInfo!, totalCount: Int!");
    }

    @Test
    void everyFieldWithADirectiveIsAnsweredByItsWord() {
        var directed = types().flatMap(SchemaTest::fields)
                .flatMap(field -> field.getAppliedDirectives().stream())
                .map(GraphQLAppliedDirective::getName)
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));

        assertThat(directed.get("tie")).isGreaterThan(40);
        assertThat(directed.get("role")).isGreaterThan(20);
    }

    private record Word(String path, @Nullable String description) {}

    private Stream<GraphQLNamedType> types() {
        return schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .filter(type ->
                        !List.of("Int", "Float", "String", "Boolean", "ID").contains(type.getName()));
    }

    private static Stream<Word> words(GraphQLNamedType type) {
        var parts =
                switch (type) {
                    case GraphQLFieldsContainer container ->
                        fields(container).map(field -> (GraphQLNamedSchemaElement) field);
                    case GraphQLEnumType constants -> constants.getValues().stream();
                    case GraphQLInputObjectType input -> input.getFieldDefinitions().stream();
                    default -> Stream.<GraphQLNamedSchemaElement>empty();
                };
        return Stream.concat(
                Stream.of(new Word(type.getName(), type.getDescription())),
                parts.map(part -> new Word(type.getName() + "." + part.getName(), part.getDescription())));
    }

    private static Stream<GraphQLFieldDefinition> fields(GraphQLNamedType type) {
        return type instanceof GraphQLFieldsContainer container
                ? container.getFieldDefinitions().stream()
                : Stream.empty();
    }

    private static String signature(GraphQLFieldDefinition field) {
        var arguments = field.getArguments().stream().map(SchemaTest::signature).collect(Collectors.joining(", "));
        return field.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")") + ": "
                + GraphQLTypeUtil.simplePrint(field.getType());
    }

    private static String signature(GraphQLArgument argument) {
        return argument.getName() + ": " + GraphQLTypeUtil.simplePrint(argument.getType());
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
