package org.casegraph.source.list;

import java.util.List;
import org.casegraph.model.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something on a list.
 *
 * @param row where it stands: the row as a spreadsheet counts, or the line
 * @param names all its forms, the first being what the list calls it
 * @param kinds what it may be; several where the list does not tell
 * @param id what the list itself calls it by, null where it gives none
 * @param fields what else the row says
 */
public record ListedName(
        long row, List<String> names, List<EntityKind> kinds, @Nullable String id, List<Field> fields) {

    /**
     * A cell.
     *
     * @param name the heading of its column, or the property
     * @param column what it holds, null where that has no meaning here
     */
    public record Field(String name, @Nullable Column column, String value) {}

    public ListedName {
        names = List.copyOf(names);
        kinds = List.copyOf(kinds);
        fields = List.copyOf(fields);
    }

    /** What it is; null where the list leaves that open. */
    public @Nullable EntityKind kind() {
        return kinds.size() == 1 ? kinds.getFirst() : null;
    }

    /** What the row says in columns that hold this. */
    public List<String> values(Column column) {
        return fields.stream()
                .filter(field -> field.column() == column)
                .map(Field::value)
                .toList();
    }
}
