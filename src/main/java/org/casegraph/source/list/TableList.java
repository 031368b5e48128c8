package org.casegraph.source.list;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import org.casegraph.source.list.Cells.Row;

/** A list that is a table: a row of headings, and a row for each name. */
final class TableList implements ListRows {

    private static final int START = 64 * 1024;
    private static final int PREFACE = 20;

    private final Table table;
    private final ListOptions options;
    private final TableRows rows;
    private long row;

    TableList(BufferedReader text, ListOptions options, PassedOver passedOver) throws IOException {
        var start = start(text);
        this.table = new Table(text, Separators.of(start, options));
        this.options = options;
        this.rows = new TableRows(headings(), options, passedOver);
    }

    /** What stands first, to look at; a line that only tells a spreadsheet the separator is skipped. */
    private static String start(BufferedReader text) throws IOException {
        text.mark(8);
        var letters = new char[6];
        int length = text.read(letters);
        boolean isNote = length >= 5 && new String(letters, 0, 4).equalsIgnoreCase("sep=");
        text.reset();
        if (isNote) {
            text.readLine();
        }
        text.mark(START + 1);
        var start = new char[START];
        int read = 0;
        for (int more = text.read(start); more > 0; more = text.read(start, read, START - read)) {
            read += more;
        }
        text.reset();
        return new String(start, 0, read);
    }

    /** The first row that can be one of headings; a title and a date may stand above it. */
    private Headings headings() {
        var search = new HeadSearch(options);
        Optional<Row> first = Optional.empty();
        while (row < PREFACE) {
            var next = table.next();
            if (next.isEmpty()) {
                break;
            }
            row++;
            if (search.accepts(next.get())) {
                return Headings.of(next.get().cells(), options);
            }
            boolean isWider = first.map(Row::width).orElse(0) < next.get().width();
            first = isWider && next.get().tooLong() == 0 ? next : first;
        }
        var found = Headings.of(
                first.orElseThrow(() -> new ListRefused("The list is empty.")).cells(), options);
        throw found.withoutNames();
    }

    @Override
    public Optional<ListEntry> next() {
        for (var next = table.next(); next.isPresent(); next = table.next()) {
            row++;
            var entry = rows.entry(row, next.get());
            if (entry.isPresent()) {
                return entry;
            }
        }
        return Optional.empty();
    }
}
