package org.casegraph.source.list;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casegraph.model.EntityKind;
import org.casegraph.source.list.Cells.Row;
import org.casegraph.source.list.ListedName.Field;

/** Reads the rows of a table under its headings. */
final class TableRows {

    private final Headings headings;
    private final EntityKind usual;
    private final PassedOver passedOver;

    TableRows(Headings headings, ListOptions options, PassedOver passedOver) {
        this.headings = headings;
        this.usual = options.kind() == null ? EntityKind.PERSON : options.kind();
        this.passedOver = passedOver;
    }

    /** What a row says; empty where nothing stands in it, or what is neither a person nor a body. */
    Optional<ListEntry> entry(long row, Row cells) {
        if (cells.isBlank()) {
            return Optional.empty();
        }
        var problem = problem(cells);
        if (problem.isPresent()) {
            return Optional.of(new ListEntry.Unread(row, problem.get()));
        }
        var word = first(Column.KIND, cells);
        var known = word.flatMap(Kinds::of);
        var kinds = known.orElse(List.of(usual));
        if (kinds.isEmpty()) {
            passedOver.count(word.orElse(""));
            return Optional.empty();
        }
        if (known.isEmpty()) {
            word.ifPresent(passedOver::countUnknown);
        }
        return Optional.of(
                Entries.of(row, names(cells), kinds, first(Column.ID, cells).orElse(null), fields(cells)));
    }

    private Optional<String> problem(Row cells) {
        int most = headings.words().size();
        if (cells.width() > most) {
            return Optional.of(
                    "it has %,d cells under %,d headings; cells that hold the separator stand between quotation marks"
                            .formatted(cells.width(), most));
        }
        return cells.tooLong() > 0
                ? Optional.of(
                        "with its cell %,d it is longer than %,d characters".formatted(cells.tooLong(), Cells.LONGEST))
                : Optional.empty();
    }

    private List<String> names(Row cells) {
        var names = new LinkedHashSet<String>();
        all(Column.NAME, cells).flatMap(cell -> NameCells.names(cell).stream()).forEach(names::add);
        boolean hasName = !names.isEmpty();
        inParts(cells, hasName).flatMap(cell -> NameCells.names(cell).stream()).forEach(names::add);
        all(Column.ALIAS, cells).flatMap(cell -> NameCells.names(cell).stream()).forEach(names::add);
        return List.copyOf(names);
    }

    /** The first family name with the first given name and patronymic, the second with the second, and so on. */
    private Stream<String> inParts(Row cells, boolean hasName) {
        var families = headings.places(Column.FAMILY);
        var given = headings.places(Column.GIVEN);
        var fathers = headings.places(Column.FATHER);
        var names = new ArrayList<String>();
        for (int at = 0; at < Math.max(families.size(), given.size()); at++) {
            var family = part(families, at, cells);
            var own = part(given, at, cells);
            if (hasName && (family.isEmpty() || own.isEmpty())) {
                continue;
            }
            names.add(Entries.inParts(family, own, part(fathers, at, cells)));
        }
        return names.stream();
    }

    private static String part(List<Integer> places, int at, Row cells) {
        return at < places.size() ? NameCells.line(cell(cells, places.get(at))) : "";
    }

    private List<Field> fields(Row cells) {
        var fields = new ArrayList<Field>();
        for (int at = 0; at < cells.cells().size(); at++) {
            var column = headings.columns().get(at);
            var value = NameCells.line(cell(cells, at));
            if (!value.isEmpty() && Entries.isShown(column)) {
                fields.add(new Field(headings.word(at), column, value));
            }
        }
        return fields;
    }

    private Optional<String> first(Column column, Row cells) {
        return all(column, cells)
                .map(NameCells::line)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private Stream<String> all(Column column, Row cells) {
        return headings.places(column).stream().map(at -> cell(cells, at));
    }

    private static String cell(Row cells, int at) {
        return at < cells.cells().size() ? cells.cells().get(at) : "";
    }
}
