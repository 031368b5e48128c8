package org.casegraph.query;

import graphql.language.Directive;
import graphql.language.EnumValue;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SourceLocation;
import graphql.language.StringValue;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.casegraph.graph.read.TiesOf.Direction;
import org.casegraph.model.Vocabulary;

/**
 * Finds the fields that carry {@code @tie} or {@code @role}.
 *
 * <p>An {@link IllegalStateException} lists every one that names what the vocabulary does not have, with file and line.
 */
final class DirectedFields {

    private final Vocabulary vocabulary;
    private final List<DirectedField> found = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private DirectedFields(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static List<DirectedField> of(TypeDefinitionRegistry schema, Vocabulary vocabulary) {
        var fields = new DirectedFields(vocabulary);
        schema.getTypes(ObjectTypeDefinition.class).forEach(fields::read);
        schema.objectTypeExtensions().values().forEach(extensions -> extensions.forEach(fields::read));
        if (!fields.problems.isEmpty()) {
            throw new IllegalStateException(
                    "The schema names what the vocabulary lacks:\n" + String.join("\n", fields.problems));
        }
        return List.copyOf(fields.found);
    }

    private void read(ObjectTypeDefinition type) {
        for (var field : type.getFieldDefinitions()) {
            field.getDirectives("tie").forEach(directive -> tie(type, field, directive));
            field.getDirectives("role").forEach(directive -> role(type, field, directive));
        }
    }

    private void tie(ObjectTypeDefinition type, FieldDefinition field, Directive directive) {
        var relation = argument(directive, "relation");
        if (vocabulary.relation(relation).isEmpty()) {
            problem(
                    type,
                    field,
                    directive,
                    "its @tie names " + relation + ", which is no relation; accepted: "
                            + String.join(", ", vocabulary.relations().keySet()));
            return;
        }
        var direction = Direction.valueOf(argument(directive, "direction"));
        found.add(new DirectedField(type.getName(), field.getName(), relation, direction));
    }

    private void role(ObjectTypeDefinition type, FieldDefinition field, Directive directive) {
        var role = argument(directive, "role");
        if (vocabulary.role(role).isEmpty()) {
            problem(
                    type,
                    field,
                    directive,
                    "its @role names " + role + ", which is no role; accepted: "
                            + String.join(", ", vocabulary.roles().keySet()));
            return;
        }
        found.add(new DirectedField(type.getName(), field.getName(), role, null));
    }

    private static String argument(Directive directive, String name) {
        var argument = directive.getArgument(name);
        if (argument == null) {
            return "";
        }
        return switch (argument.getValue()) {
            case StringValue text -> String.valueOf(text.getValue());
            case EnumValue constant -> constant.getName();
            default -> "";
        };
    }

    private void problem(ObjectTypeDefinition type, FieldDefinition field, Directive directive, String what) {
        var place = Objects.requireNonNullElse(directive.getSourceLocation(), SourceLocation.EMPTY);
        problems.add("%s:%d: %s.%s: %s"
                .formatted(place.getSourceName(), place.getLine(), type.getName(), field.getName(), what));
    }
}
