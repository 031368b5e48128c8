package org.casegraph.query;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValue;
import graphql.language.EnumValueDefinition;
import graphql.language.StringValue;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.casegraph.analysis.Positions;
import org.casegraph.analysis.Positions.Position;
import org.casegraph.graph.read.TiesOf.Direction;
import org.casegraph.model.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads from the schema which relations make which position around somebody. */
@Configuration(proxyBeanMethods = false)
class PositionReader {

    private static final String DIRECTIVE = "position";

    @Bean
    Positions positions(Vocabulary vocabulary) {
        return read(vocabulary);
    }

    static Positions read(Vocabulary vocabulary) {
        var schema = SchemaFiles.parse();
        var declared =
                Objects.requireNonNull(schema.getTypeOrNull("Position", EnumTypeDefinition.class), "enum Position");
        var more = schema.enumTypeExtensions().getOrDefault("Position", List.of());
        var positions = Stream.concat(Stream.of(declared), more.stream())
                .flatMap(part -> part.getEnumValueDefinitions().stream())
                .filter(value -> value.hasDirective(DIRECTIVE))
                .map(PositionReader::position)
                .toList();
        for (var position : positions) {
            if (vocabulary.relation(position.relation()).isEmpty()) {
                throw new IllegalStateException("The position %s names %s, which is no relation"
                        .formatted(position.name(), position.relation()));
            }
        }
        return new Positions(positions);
    }

    private static Position position(EnumValueDefinition value) {
        var directive = value.getDirectives(DIRECTIVE).getFirst();
        var relation = (StringValue) argument(directive, "relation").getValue();
        var direction = (EnumValue) argument(directive, "direction").getValue();
        return new Position(
                value.getName(), Objects.requireNonNull(relation.getValue()), Direction.valueOf(direction.getName()));
    }

    private static Argument argument(Directive directive, String name) {
        return Objects.requireNonNull(directive.getArgument(name), name);
    }
}
