package org.casegraph.source.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.casegraph.source.Words;
import org.casegraph.source.format.FileRefused;
import org.casegraph.source.format.Place;
import org.casegraph.source.sheet.Mapping.Cell;
import org.casegraph.source.sheet.Mapping.OfTable;
import org.casegraph.source.sheet.Rows.Row;
import org.jspecify.annotations.Nullable;

/** Where the columns of a mapping stand in a table, and which of the table nobody asks for. */
final class Columns {

    private static final List<String> BETWEEN = List.of(":", "_", " ", ".");

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<String> headings;
    private final Set<String> used = new HashSet<>();

    private Columns(List<String> headings) {
        this.headings = headings.stream().map(String::strip).toList();
        for (int i = 0; i < this.headings.size(); i++) {
            places.putIfAbsent(this.headings.get(i), i);
        }
        places.remove("");
    }

    /** @throws FileRefused if the mapping names a column that the table does not have */
    static Columns of(List<String> headings, OfTable table, String file) {
        var columns = new Columns(headings);
        var wanted = new ArrayList<String>();
        table.beings().forEach(being -> {
            add(wanted, being.id());
            add(wanted, being.kind() == null ? null : being.kind().column());
            being.names().forEach(cell -> columns.want(cell, wanted));
            being.properties().values().forEach(cells -> cells.forEach(cell -> columns.want(cell, wanted)));
        });
        table.deeds().forEach(deed -> {
            add(wanted, deed.id());
            add(wanted, deed.kind() == null ? null : deed.kind().column());
            add(wanted, deed.times().date(), deed.times().start(), deed.times().end(), deed.source());
            deed.details().values().forEach(cell -> columns.want(cell, wanted));
        });
        table.ties().forEach(tie -> {
            add(wanted, tie.times().date(), tie.times().start(), tie.times().end(), tie.source());
            Optional.ofNullable(tie.quality()).ifPresent(cell -> columns.want(cell, wanted));
        });
        var missing = wanted.stream()
                .filter(column -> !columns.places.containsKey(column))
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            throw new FileRefused(
                    file,
                    table.headings(),
                    "there is no column '" + Words.shortened(missing.getFirst()) + "', which the mapping names; "
                            + Words.accepted(missing.getFirst(), columns.places.keySet()));
        }
        columns.used.addAll(wanted);
        columns.used.addAll(table.ignored());
        List.copyOf(columns.used).forEach(column -> {
            columns.beside(column, "source").ifPresent(columns.used::add);
            columns.beside(column, "confidence").ifPresent(columns.used::add);
        });
        return columns;
    }

    private void want(Cell cell, List<String> wanted) {
        add(wanted, cell.column(), cell.source(), cell.confidence());
    }

    private static void add(List<String> wanted, @Nullable String... columns) {
        for (var column : columns) {
            if (column != null) {
                wanted.add(column);
            }
        }
    }

    /** The column that stands beside another and is called after it, as {@code name:source} beside {@code name}. */
    Optional<String> beside(String column, String word) {
        return BETWEEN.stream()
                .map(between -> column + between + word)
                .filter(places::containsKey)
                .findFirst();
    }

    String value(Row row, @Nullable String column) {
        var place = column == null ? null : places.get(column);
        return place == null ? "" : row.at(place);
    }

    Place place(Row row, @Nullable String column) {
        return new Place(row.number(), Objects.requireNonNullElse(column, "(row)"));
    }

    /** Columns with something in this row that no line of the mapping asks for. */
    List<String> unasked(Row row) {
        var unasked = new ArrayList<String>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.at(i).isEmpty() && !(i < headings.size() && used.contains(headings.get(i)))) {
                boolean isHeaded = i < headings.size() && !headings.get(i).isEmpty();
                unasked.add(isHeaded ? headings.get(i) : "(column " + (i + 1) + ", without a heading)");
            }
        }
        return unasked;
    }
}
