package org.casegraph.source.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells from the headings of a table what its columns hold. */
final class ColumnWords {

    private static final String OR_FAMILY = "NAME_OR_FAMILY";
    private static final String OR_GIVEN = "NAME_OR_GIVEN";

    private static final Map<String, List<String>> TABLE = Words.table("columns.yaml");
    private static final Map<String, String> BY_WORD = byWord();

    private ColumnWords() {}

    /** The columns by their numbers, from 0; a heading that tells nothing has none. */
    static Map<Integer, Column> columns(List<String> headings) {
        var meanings = headings.stream().map(ColumnWords::meaning).toList();
        var columns = new LinkedHashMap<Integer, Column>();
        for (int at = 0; at < meanings.size(); at++) {
            var column = column(meanings.get(at), meanings);
            if (column != null && (column != Column.ID || !columns.containsValue(Column.ID))) {
                columns.put(at, column);
            }
        }
        return columns;
    }

    private static @Nullable Column column(String meaning, List<String> all) {
        boolean hasGiven = all.contains("GIVEN") || all.contains(OR_GIVEN);
        return switch (meaning) {
            case "" -> null;
            case OR_GIVEN -> all.contains("FAMILY") || all.contains("FATHER") ? Column.GIVEN : Column.NAME;
            case OR_FAMILY ->
                hasGiven && !all.contains("FAMILY") && !all.contains("NAME") ? Column.FAMILY : Column.NAME;
            default -> Column.valueOf(meaning);
        };
    }

    private static String meaning(String heading) {
        var words = new ArrayList<>(List.of(Words.plain(heading).split(" ")));
        while (!words.isEmpty()) {
            var meaning = Optional.ofNullable(BY_WORD.get(String.join(" ", words)));
            if (meaning.isPresent()) {
                return meaning.get();
            }
            var last = words.removeLast();
            boolean isNumberOfAlias =
                    last.matches("[0-9]{1,2}") && "ALIAS".equals(BY_WORD.get(String.join(" ", words)));
            if (!isNumberOfAlias && !TABLE.getOrDefault("LANGUAGES", List.of()).contains(last)) {
                return "";
            }
        }
        return "";
    }

    private static Map<String, String> byWord() {
        var words = new LinkedHashMap<String, String>();
        TABLE.forEach((meaning, all) -> all.forEach(word -> words.putIfAbsent(word, meaning)));
        words.values().removeIf("LANGUAGES"::equals);
        return words;
    }
}
