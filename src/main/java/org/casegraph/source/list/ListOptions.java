package org.casegraph.source.list;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.casegraph.model.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a list besides the list; what is left out is told by looking.
 *
 * @param columns the headings of columns, by what they hold; those left out are found by their words
 * @param kind what those on the list are where the list does not say; people where null
 * @param separator what parts cells: a character, or TAB
 * @param encoding the name of a character encoding
 */
public record ListOptions(
        Map<Column, List<String>> columns,
        @Nullable EntityKind kind,
        @Nullable String separator,
        @Nullable String encoding) {

    public static final ListOptions NONE = new ListOptions(Map.of(), null, null, null);

    public ListOptions {
        var copied = new EnumMap<Column, List<String>>(Column.class);
        columns.forEach((column, headings) -> {
            if (!headings.isEmpty()) {
                copied.put(column, List.copyOf(headings));
            }
        });
        columns = copied;
    }

    List<String> headings(Column column) {
        return columns.getOrDefault(column, List.of());
    }

    /** Whether it is said which columns hold the names. */
    boolean namesColumns() {
        return columns.containsKey(Column.NAME)
                || columns.containsKey(Column.FAMILY)
                || columns.containsKey(Column.GIVEN);
    }
}
