package org.casegraph.graph.protect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casegraph.graph.Row;
import org.jspecify.annotations.Nullable;

/** Puts aliases into whatever text comes out of the database; ids and words of the schema stay. */
final class RowMask {

    private static final Set<String> NO_TEXT = new HashSet<>(Arrays.asList(
            Row.TYPE,
            Row.LABELS,
            "id",
            "kind",
            "type",
            "types",
            "category",
            "stance",
            "stances",
            "form",
            "predicate",
            "nameType",
            "language",
            "script",
            "question",
            "state",
            "verdict",
            "sha256",
            "mark",
            "rank",
            "key1",
            "key2",
            "history",
            "edtf",
            "shape",
            "words"));
    private static final Set<String> TEXT = new HashSet<>(
            Arrays.asList("name", "title", "value", "summary", "quality", "says", "reason", "sentence", "matched"));
    private static final int HEXADECIMAL_END = 12;

    private final Mask mask;

    RowMask(Mask mask) {
        this.mask = mask;
    }

    List<Row> shown(List<Row> rows) {
        return rows.stream().map(row -> new Row(map(row.values()))).toList();
    }

    private Map<String, @Nullable Object> map(Map<?, ?> values) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        values.forEach((key, value) -> shown.put(String.valueOf(key), value(String.valueOf(key), value)));
        return shown;
    }

    private @Nullable Object value(String key, @Nullable Object value) {
        return switch (value) {
            case String text ->
                NO_TEXT.contains(key) || !TEXT.contains(key) && isWordOfTheHouse(text) ? text : mask.shown(text);
            case List<?> list -> list(key, list);
            case Map<?, ?> map -> map(map);
            case null, default -> value;
        };
    }

    private List<@Nullable Object> list(String key, List<?> values) {
        var shown = new ArrayList<@Nullable Object>(values.size());
        values.forEach(value -> shown.add(value(key, value)));
        return shown;
    }

    /** An id, which ends in hexadecimal digits, or a word of an enumeration. */
    private static boolean isWordOfTheHouse(String text) {
        boolean isConstant = true;
        for (int i = 0; i < text.length() && isConstant; i++) {
            char letter = text.charAt(i);
            isConstant = letter >= 'A' && letter <= 'Z' || letter == '_';
        }
        return isConstant || endsHexadecimal(text);
    }

    private static boolean endsHexadecimal(String text) {
        int length = text.length();
        if (length < HEXADECIMAL_END) {
            return false;
        }
        for (int i = length - HEXADECIMAL_END; i < length; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
