package org.casegraph.query.audit;

import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.casegraph.access.audit.Entry;
import org.jspecify.annotations.Nullable;

/** Finds what has the shape of an id, and passes over all else. */
final class GivenIds {

    private static final int DEEPEST = 20;

    private final SequencedSet<String> ids = new LinkedHashSet<>();

    private GivenIds() {}

    /** Of the arguments of the fields and of the variables. */
    static SequencedSet<String> in(List<Field> fields, Map<String, Object> variables) {
        var given = new GivenIds();
        fields.stream()
                .flatMap(field -> field.getArguments().stream())
                .forEach(argument -> given.look(argument.getValue()));
        given.look(variables, 0);
        return given.ids;
    }

    /** Of an answer. */
    static SequencedSet<String> in(@Nullable Object answer) {
        var given = new GivenIds();
        given.look(answer, 0);
        return given.ids;
    }

    private void look(@Nullable Object value, int depth) {
        switch (value) {
            case String text when Entry.isId(text) -> ids.add(text);
            case Map<?, ?> map when depth < DEEPEST -> map.values().forEach(one -> look(one, depth + 1));
            case Collection<?> list when depth < DEEPEST -> list.forEach(one -> look(one, depth + 1));
            case null, default -> {}
        }
    }

    private void look(@Nullable Value<?> value) {
        switch (value) {
            case StringValue text -> look(text.getValue(), 0);
            case ArrayValue list -> list.getValues().forEach(this::look);
            case ObjectValue object ->
                object.getObjectFields().stream().map(ObjectField::getValue).forEach(this::look);
            case null, default -> {}
        }
    }
}
