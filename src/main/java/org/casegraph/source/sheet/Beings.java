package org.casegraph.source.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.casegraph.model.Name;
import org.casegraph.model.NameType;
import org.casegraph.source.format.Dates;
import org.casegraph.source.format.Place;
import org.casegraph.source.format.Teller;
import org.casegraph.source.list.NameCells;
import org.casegraph.source.sheet.Mapping.Being;
import org.casegraph.source.sheet.Mapping.Cell;
import org.casegraph.source.sheet.Mapping.OfTable;
import org.casegraph.source.sheet.Rows.Row;
import org.jspecify.annotations.Nullable;

/** Tells those whom a row speaks of: who they are, their names and their particulars. */
final class Beings {

    private static final Set<String> DATES = Set.of("BIRTH_DATE", "DEATH_DATE");

    private final RowTelling row;
    private final Columns columns;
    private final Kinds kinds;
    private final Dates dates;

    Beings(RowTelling row, Columns columns, Kinds kinds, Dates dates) {
        this.row = row;
        this.columns = columns;
        this.kinds = kinds;
        this.dates = dates;
    }

    /** The ids of all that stand in the row under one word of the mapping. */
    List<String> tell(Being being, Row cells, Teller teller) {
        var named = being.id() == null
                ? row.parted(text(being.names().getFirst().column(), cells, teller))
                : List.<String>of();
        var written = being.id() == null ? named : ids(being, cells, teller);
        if (written.isEmpty()) {
            return List.of();
        }
        var ids = written.stream().map(id -> being.ids() + ":" + id).toList();
        var at = columns.place(
                cells, being.id() == null ? being.names().getFirst().column() : being.id());
        var kind = being.kind();
        if (kind != null) {
            var known = kinds.entity(kind, cells, teller);
            if (known.isEmpty()) {
                return List.of();
            }
            ids.forEach(id -> teller.entity(
                    at,
                    id,
                    Objects.requireNonNull(known.get().kind()),
                    known.get().type()));
        }
        if (being.id() != null) {
            teller.taken(at);
            being.names().forEach(cell -> names(ids.getFirst(), cell, cells, teller));
        } else {
            for (int i = 0; i < ids.size(); i++) {
                name(ids.get(i), written.get(i), being.names().getFirst(), true, cells, teller);
            }
        }
        being.properties()
                .forEach((property, from) ->
                        from.forEach(cell -> ids.forEach(id -> value(id, property, cell, cells, teller))));
        return ids;
    }

    /** Where names stand beside it, an id is one; where it only refers to others, it may be several. */
    private List<String> ids(Being being, Row cells, Teller teller) {
        var id = text(being.id(), cells, teller);
        if (!being.names().isEmpty()) {
            if (id.isEmpty()) {
                boolean isNamed = being.names().stream()
                        .anyMatch(cell -> !columns.value(cells, cell.column()).isEmpty());
                if (isNamed) {
                    teller.refused(columns.place(cells, being.id()), "there is a name and no id");
                }
                return List.of();
            }
            return List.of(id);
        }
        return row.parted(id);
    }

    private void names(String id, Cell cell, Row cells, Teller teller) {
        var names = row.parted(text(cell.column(), cells, teller));
        for (int i = 0; i < names.size(); i++) {
            name(id, names.get(i), cell, i == 0, cells, teller);
        }
    }

    private void name(String id, String written, Cell cell, boolean isFirst, Row cells, Teller teller) {
        var type = Optional.ofNullable(cell.type()).orElse(isFirst ? NameType.PRIMARY : NameType.ALIAS);
        var forms = new ArrayList<>(NameCells.inScripts(written));
        for (int i = 0; i < forms.size(); i++) {
            var name =
                    new Name(forms.get(i), i == 0 ? type : NameType.TRANSLITERATION, i == 0 ? cell.language() : null);
            teller.name(columns.place(cells, cell.column()), id, name, row.frame(cells, cell));
        }
    }

    private void value(String id, String property, Cell cell, Row cells, Teller teller) {
        var at = columns.place(cells, cell.column());
        var text = text(cell.column(), cells, teller);
        if (text.isEmpty()) {
            return;
        }
        try {
            var value = DATES.contains(property) ? dates.read(text).edtf() : labelled(property, cell, text);
            teller.value(at, id, property, value, cell.language(), row.frame(cells, cell));
        } catch (IllegalArgumentException e) {
            refuse(at, e, teller);
        }
    }

    /** A note says of which column it is. */
    private static String labelled(String property, Cell cell, String text) {
        return property.equals("NOTE") ? cell.column() + ": " + text : text;
    }

    private static void refuse(Place at, IllegalArgumentException e, Teller teller) {
        teller.refused(at, String.valueOf(e.getMessage()));
    }

    private String text(@Nullable String column, Row cells, Teller teller) {
        return row.text(cells, column, teller).orElse("");
    }

    /** The column in which somebody stands, for what stands beside it. */
    @Nullable
    String columnOf(OfTable table, String as) {
        return table.beings().stream()
                .filter(being -> being.as().equals(as))
                .map(being -> being.id() == null ? being.names().getFirst().column() : being.id())
                .findFirst()
                .orElse(null);
    }
}
