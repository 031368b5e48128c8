package org.casegraph.source.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.casegraph.source.list.Cells;
import org.casegraph.source.list.Look;
import org.casegraph.source.list.Table;

/** A table in text, with its encoding and its separator told by looking. */
public final class TextRows implements Rows {

    private static final int START = 64 * 1024;

    private final Table table;
    private long number;

    private TextRows(Table table) {
        this.table = table;
    }

    /** @param headings the number of the row of headings, which tells what parts the cells */
    public static TextRows open(Path file, int headings) throws IOException {
        var text = Look.at(file, null).reader(Files.newInputStream(file));
        try {
            text.mark(START + 1);
            var start = new char[START];
            int read = 0;
            for (int more = text.read(start); more > 0; more = text.read(start, read, START - read)) {
                read += more;
            }
            text.reset();
            skipNote(text);
            boolean isTabs =
                    String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".tsv");
            var separator = isTabs ? '\t' : separator(new String(start, 0, read), headings);
            return new TextRows(new Table(text, separator));
        } catch (IOException | RuntimeException e) {
            text.close();
            throw e;
        }
    }

    /** What stands most often between the headings, quoted ones aside. */
    private static char separator(String start, int headings) {
        var line = start.lines()
                .filter(one -> !one.toLowerCase(Locale.ROOT).startsWith("sep="))
                .skip(headings - 1L)
                .findFirst()
                .orElse("")
                .replaceAll("\"[^\"]*\"", "");
        char most = ',';
        for (char separator : new char[] {',', ';', '\t', '|'}) {
            most = count(line, separator) > count(line, most) ? separator : most;
        }
        return most;
    }

    private static long count(String line, char letter) {
        return line.chars().filter(one -> one == letter).count();
    }

    /** A line that only tells a spreadsheet the separator. */
    private static void skipNote(BufferedReader text) throws IOException {
        text.mark(8);
        var letters = new char[6];
        int length = text.read(letters);
        text.reset();
        if (length >= 5 && new String(letters, 0, 4).equalsIgnoreCase("sep=")) {
            text.readLine();
        }
    }

    @Override
    public Optional<Row> next() {
        return table.next().map(row -> {
            number++;
            Optional<String> problem = Optional.empty();
            if (row.count() > Cells.MOST) {
                problem = Optional.of("it has %,d cells; accepted are up to %,d".formatted(row.count(), Cells.MOST));
            } else if (row.tooLong() > 0) {
                problem = Optional.of("it is longer than %,d characters".formatted(Cells.LONGEST));
            }
            return new Row(number, row.cells(), problem);
        });
    }

    @Override
    public void close() {
        table.close();
    }
}
