package org.casegraph.source.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The first row of a table, and what its columns hold.
 *
 * @param columns by their numbers, from 0
 */
record Headings(List<String> words, Map<Integer, Column> columns) {

    private static final int SHOWN = 40;
    private static final int LONGEST = 60;

    /** The columns that the options name, and for what they do not name those that their words tell. */
    static Headings of(List<String> cells, ListOptions options) {
        var words = cells.stream().map(NameCells::line).toList();
        var columns = new LinkedHashMap<Integer, Column>();
        options.columns()
                .forEach((column, headings) -> headings.forEach(heading -> columns.put(place(heading, words), column)));
        ColumnWords.columns(words).forEach((at, column) -> {
            boolean isSaid = options.columns().containsKey(column) || options.namesColumns() && isOfName(column);
            if (!isSaid) {
                columns.putIfAbsent(at, column);
            }
        });
        return new Headings(words, columns);
    }

    /** Whether the names of a list can stand under them. */
    boolean holdNames() {
        return columns.containsValue(Column.NAME)
                || columns.containsValue(Column.FAMILY)
                || columns.containsValue(Column.GIVEN);
    }

    /** Whether all columns that options name are among them. */
    static boolean has(List<String> cells, ListOptions options) {
        var words = cells.stream().map(NameCells::line).toList();
        return options.columns().values().stream().flatMap(List::stream).allMatch(heading -> find(heading, words) >= 0);
    }

    List<Integer> places(Column column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    String word(int at) {
        return at < words.size() && !words.get(at).isEmpty() ? words.get(at) : "column " + (at + 1);
    }

    private static boolean isOfName(Column column) {
        return column == Column.NAME || column == Column.GIVEN || column == Column.FATHER || column == Column.FAMILY;
    }

    private static int place(String heading, List<String> words) {
        int at = find(heading, words);
        if (at < 0) {
            throw new ListRefused("There is no column '%s' in the list; its columns are: %s."
                    .formatted(NameCells.line(heading), listed(words)));
        }
        return at;
    }

    /** A column is named by its heading, or else by its number, from 1. */
    private static int find(String heading, List<String> words) {
        var wanted = Words.plain(heading);
        var byWord = IntStream.range(0, words.size())
                .filter(at -> words.get(at).equalsIgnoreCase(heading.strip())
                        || !wanted.isEmpty() && Words.plain(words.get(at)).equals(wanted))
                .findFirst();
        if (byWord.isPresent()) {
            return byWord.getAsInt();
        }
        int number = wanted.matches("[0-9]{1,4}") ? Integer.parseInt(wanted) : 0;
        return number <= words.size() ? number - 1 : -1;
    }

    ListRefused withoutNames() {
        return new ListRefused(("None of the columns is taken for the name; they are: %s. Say which holds the names:"
                        + " --name-column on the command line, nameColumns in the API, or the columns of the family and"
                        + " the given name.")
                .formatted(listed(words)));
    }

    private static String listed(List<String> words) {
        var some = words.stream()
                .limit(SHOWN)
                .map(word -> word.length() <= LONGEST ? word : word.substring(0, LONGEST) + "…")
                .map(word -> word.isEmpty() ? "(no heading)" : word)
                .collect(Collectors.joining(", "));
        return words.size() <= SHOWN ? some : some + " and %,d more".formatted(words.size() - SHOWN);
    }
}
