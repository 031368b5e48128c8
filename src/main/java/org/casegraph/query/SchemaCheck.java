package org.casegraph.query;

import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.PropertyDataFetcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.GraphQlSource.SchemaResourceBuilder;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.stereotype.Component;

/**
 * Compares schema and code at the start. A field that nothing answers, or an answer to no field, ends it. Spring looks
 * at the questions and their arguments; the fields of their answers are looked at here.
 */
@Component
final class SchemaCheck {

    private @Nullable SchemaReport report;

    void watch(SchemaResourceBuilder builder) {
        builder.inspectSchemaMappings(this::require);
    }

    List<String> problems() {
        return report == null ? List.of("the schema was not looked at") : problems(report);
    }

    private void require(SchemaReport found) {
        report = found;
        var problems = problems(found);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("Schema and code do not fit:\n" + String.join("\n", problems));
        }
    }

    private static List<String> problems(SchemaReport report) {
        var problems = new ArrayList<String>();
        report.unmappedFields().forEach(field -> problems.add("nothing answers " + field));
        report.unmappedRegistrations().keySet().forEach(field -> problems.add("there is no field " + field));
        report.unmappedArguments()
                .forEach((fetcher, arguments) ->
                        problems.add("there are no arguments " + arguments + " that " + fetcher + " asks for"));
        report.schema().getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> !type.getName().startsWith("__"))
                .forEach(type -> unanswered(type, report).forEach(problems::add));
        return problems;
    }

    /** Fields that no fetcher is registered for and that the objects of the type do not have either. */
    private static Stream<String> unanswered(GraphQLObjectType type, SchemaReport report) {
        var objects = Shapes.of(type.getName());
        return type.getFieldDefinitions().stream()
                .filter(field -> isProperty(type, field, report))
                .filter(field -> objects.isEmpty() || !has(objects.get(), field.getName()))
                .map(field -> "nothing answers " + type.getName() + "." + field.getName());
    }

    private static boolean isProperty(GraphQLObjectType type, GraphQLFieldDefinition field, SchemaReport report) {
        var place = FieldCoordinates.coordinates(type, field);
        return report.schema().getCodeRegistry().getDataFetcher(place, field) instanceof PropertyDataFetcher<?>;
    }

    private static boolean has(Class<?> type, String property) {
        return Stream.of(type.getMethods())
                .anyMatch(method -> method.getName().equals(property) && method.getParameterCount() == 0);
    }
}
