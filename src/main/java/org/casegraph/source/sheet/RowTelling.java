package org.casegraph.source.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Stance;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.format.Dates;
import org.casegraph.source.format.Frame;
import org.casegraph.source.format.Teller;
import org.casegraph.source.sheet.Mapping.Cell;
import org.casegraph.source.sheet.Mapping.Deed;
import org.casegraph.source.sheet.Mapping.OfTable;
import org.casegraph.source.sheet.Mapping.Tie;
import org.casegraph.source.sheet.Mapping.Times;
import org.casegraph.source.sheet.Rows.Row;
import org.jspecify.annotations.Nullable;

/** Tells what the rows of one table say, as its mapping has it. */
final class RowTelling {

    private static final List<String> ERRORS =
            List.of("#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!");

    private final OfTable table;
    private final Columns columns;
    private final Dates dates;
    private final Pattern several;
    private final Kinds kinds;
    private final Beings beings;
    private final UnknownActs unknown;

    RowTelling(OfTable table, Mapping mapping, Columns columns, Vocabulary vocabulary) {
        this.table = table;
        this.columns = columns;
        this.dates = new Dates(mapping.dates());
        this.several = Pattern.compile(Pattern.quote(mapping.several()) + "|[\\r\\n]+");
        this.kinds = new Kinds(columns, vocabulary);
        this.beings = new Beings(this, columns, kinds, dates);
        this.unknown = new UnknownActs(columns, kinds);
    }

    void tell(Row row, Teller teller) {
        if (row.isBlank()) {
            return;
        }
        var problem = row.problem();
        if (problem.isPresent()) {
            teller.refused(columns.place(row, null), problem.get());
            teller.entryEnds();
            return;
        }
        var ids = new LinkedHashMap<String, List<String>>();
        table.beings().forEach(being -> ids.put(being.as(), beings.tell(being, row, teller)));
        table.deeds().forEach(deed -> ids.put(deed.as(), declared(deed, row, ids, teller)));
        table.deeds().forEach(deed -> happened(deed, row, ids, teller));
        table.ties().forEach(tie -> tied(tie, row, ids, teller));
        columns.unasked(row)
                .forEach(column ->
                        teller.noPlace(columns.place(row, column), "no line of the mapping asks for this column"));
        teller.entryEnds();
    }

    private List<String> declared(Deed deed, Row row, Map<String, List<String>> ids, Teller teller) {
        var own = columns.value(row, deed.id());
        var id = "act:" + (deed.id() == null ? row.number() + " " + deed.as() : own);
        if (deed.id() != null && own.isEmpty()) {
            teller.refused(columns.place(row, deed.id()), "there is no id of the act");
            return List.of();
        }
        if (deed.kind() == null) {
            return List.of(id);
        }
        return kinds.act(deed.kind(), row, !unknown.partners(deed, ids).isEmpty(), teller)
                .map(kind -> {
                    teller.act(columns.place(row, deed.id()), id, kind);
                    return List.of(id);
                })
                .orElse(List.of());
    }

    private void happened(Deed deed, Row row, Map<String, List<String>> ids, Teller teller) {
        var roles = new LinkedHashMap<String, List<String>>();
        deed.roles().forEach((role, words) -> {
            var fillers = new ArrayList<String>();
            for (var word : words) {
                boolean isNobody = word.equals(RoleFilling.SOMEBODY) || word.equals(RoleFilling.NOBODY);
                fillers.addAll(isNobody ? List.of(word) : ids.getOrDefault(word, List.of()));
            }
            boolean isNamed = fillers.stream().anyMatch(id -> !id.equals(RoleFilling.SOMEBODY));
            fillers.removeIf(id -> isNamed && id.equals(RoleFilling.SOMEBODY));
            if (!fillers.isEmpty()) {
                roles.put(role, fillers);
            }
        });
        var details = new LinkedHashMap<String, String>();
        deed.details()
                .forEach((detail, cell) -> text(row, cell.column(), teller).ifPresent(text -> {
                    details.put(detail, text);
                    teller.taken(columns.place(row, cell.column()));
                }));
        var frame = frame(row, deed.times(), deed.source(), deed.id(), teller);
        for (var id : ids.getOrDefault(deed.as(), List.of())) {
            teller.happened(columns.place(row, deed.as()), id, roles, details, frame);
        }
        if (ids.getOrDefault(deed.as(), List.of()).isEmpty()) {
            unknown.note(deed, row, ids, details, frame, teller);
        }
    }

    private void tied(Tie tie, Row row, Map<String, List<String>> ids, Teller teller) {
        var quality = Optional.ofNullable(tie.quality()).flatMap(cell -> text(row, cell.column(), teller));
        quality.ifPresent(_ -> teller.taken(columns.place(row, columnOf(tie))));
        var from = ids.getOrDefault(tie.from(), List.of());
        var to = ids.getOrDefault(tie.to(), List.of());
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        var cited = tie.source() == null && tie.quality() != null
                ? columns.beside(tie.quality().column(), "source").orElse(null)
                : tie.source();
        var frame = frame(row, tie.times(), cited, beings.columnOf(table, tie.to()), teller);
        for (var one : from) {
            for (var other : to) {
                teller.tie(columns.place(row, tie.relation()), tie.relation(), one, other, quality.orElse(null), frame);
            }
        }
    }

    private static @Nullable String columnOf(Tie tie) {
        return tie.quality() == null ? null : tie.quality().column();
    }

    private Frame frame(Row row, Times times, @Nullable String source, @Nullable String beside, Teller teller) {
        var frame = source == null && beside != null
                ? frame(row, new Cell(beside, null, null, null, null))
                : Frame.PLAIN.from(parted(columns.value(row, source)));
        var start = times.date() == null ? columns.value(row, times.start()) : columns.value(row, times.date());
        var end = columns.value(row, times.end());
        try {
            var date = times.date() == null ? dates.between(start, end) : (start.isEmpty() ? null : dates.read(start));
            Arrays.asList(times.date(), times.start(), times.end()).forEach(column -> {
                if (column != null && !columns.value(row, column).isEmpty()) {
                    teller.taken(columns.place(row, column));
                }
            });
            return frame.on(date);
        } catch (IllegalArgumentException e) {
            var at = times.date() != null ? times.date() : start.isEmpty() ? times.end() : times.start();
            teller.refused(columns.place(row, at), String.valueOf(e.getMessage()));
            return frame;
        }
    }

    /** Whom a cell is from, and how sure it is: as the mapping says, or by the columns beside it. */
    Frame frame(Row row, Cell cell) {
        var source =
                cell.source() == null ? columns.beside(cell.column(), "source").orElse(null) : cell.source();
        var confidence = cell.confidence() == null
                ? columns.beside(cell.column(), "confidence").orElse(null)
                : cell.confidence();
        var word = columns.value(row, confidence);
        return new Frame(null, Stance.REPORTS, parted(columns.value(row, source)), word.isEmpty() ? null : word);
    }

    /** What stands in a cell; an error of the spreadsheet is refused. */
    Optional<String> text(Row row, @Nullable String column, Teller teller) {
        var text = columns.value(row, column);
        if (ERRORS.contains(text)) {
            teller.refused(columns.place(row, column), "the cell holds an error of the spreadsheet: " + text);
            return Optional.empty();
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    List<String> parted(String cell) {
        return several.splitAsStream(cell)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
