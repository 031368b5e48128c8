package org.casegraph.source.list;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casegraph.source.list.ListedName.Field;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads entities of FollowTheMoney: its people and bodies, with all their names. */
final class EntityRows {

    private static final List<String> NAMES = List.of("name", "alias", "previousName", "weakAlias", "abbreviation");
    private static final List<String> PARTS =
            List.of("firstName", "secondName", "middleName", "lastName", "fatherName", "motherName", "title");

    private final PassedOver passedOver;

    EntityRows(PassedOver passedOver) {
        this.passedOver = passedOver;
    }

    /** Empty where it is neither a person nor a body: an ownership, an address, a ship. */
    Optional<ListEntry> entry(long line, JsonNode entity) {
        var schema = entity.path("schema").asString("");
        var properties = entity.path("properties");
        if (schema.isEmpty() || !properties.isObject()) {
            return Optional.of(new ListEntry.Unread(
                    line, "it has no schema or no properties; accepted is an entity of FollowTheMoney a line"));
        }
        var kinds = Kinds.of(schema).orElse(List.of());
        if (kinds.isEmpty()) {
            passedOver.count(schema);
            return Optional.empty();
        }
        var id = entity.path("id").asString("");
        return Optional.of(Entries.of(
                line, names(entity, properties), kinds, id.isEmpty() ? null : id, fields(schema, properties)));
    }

    private static List<String> names(JsonNode entity, JsonNode properties) {
        var names = new LinkedHashSet<String>();
        NAMES.forEach(property -> add(names, values(properties, property)));
        if (values(properties, "lastName").findAny().isPresent()
                && values(properties, "firstName").findAny().isPresent()) {
            add(names, Stream.of(inParts(properties)));
        }
        if (names.isEmpty()) {
            add(names, Stream.of(entity.path("caption").asString("")));
        }
        return List.copyOf(names);
    }

    private static String inParts(JsonNode properties) {
        var father = values(properties, "fatherName")
                .findFirst()
                .or(() -> values(properties, "middleName").findFirst())
                .or(() -> values(properties, "secondName").findFirst());
        return Entries.inParts(
                values(properties, "lastName").findFirst().orElse(""),
                values(properties, "firstName").findFirst().orElse(""),
                father.orElse(""));
    }

    private static void add(LinkedHashSet<String> names, Stream<String> cells) {
        cells.flatMap(cell -> NameCells.names(cell).stream()).forEach(names::add);
    }

    /** The values of a property: a list of texts, or one. */
    private static Stream<String> values(JsonNode properties, String property) {
        var value = properties.path(property);
        return (value.isArray() ? value.valueStream() : Stream.of(value))
                .filter(JsonNode::isValueNode)
                .filter(one -> !one.isNull())
                .map(one -> NameCells.line(one.asString("")))
                .filter(text -> !text.isEmpty());
    }

    private static List<Field> fields(String schema, JsonNode properties) {
        var fields = new ArrayList<Field>();
        fields.add(new Field("schema", Column.KIND, schema));
        properties.propertyNames().stream()
                .filter(property -> !NAMES.contains(property) && !PARTS.contains(property))
                .forEach(property ->
                        add(fields, property, values(properties, property).toList()));
        return fields;
    }

    private static void add(List<Field> fields, String property, List<String> values) {
        var column = column(property);
        if (column != null) {
            values.stream().limit(10).forEach(value -> fields.add(new Field(property, column, value)));
        } else if (!values.isEmpty()) {
            fields.add(new Field(property, null, String.join("; ", values)));
        }
    }

    private static @Nullable Column column(String property) {
        return switch (property) {
            case "birthDate" -> Column.BIRTH_DATE;
            case "country", "nationality", "citizenship", "jurisdiction" -> Column.COUNTRY;
            case "gender" -> Column.GENDER;
            default -> null;
        };
    }
}
