package org.casegraph.export.workbook;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A workbook (Office Open XML, ECMA-376) as it is written, row by row: one table after the other, each on a sheet of its
 * own, and on further sheets where it has more rows than one may have. The same rows give the same bytes.
 */
final class Workbook {

    /** The most rows that a sheet has, its headings among them. */
    static final int MOST_ROWS = 1_048_576;

    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** How a table came out. */
    record Told(String sheet, long rows, long cut) {}

    private final ZipOutputStream zip;
    private final Writer out;
    private final int mostRows;
    private final List<Told> told = new ArrayList<>();
    private String table = "";
    private List<String> headings = List.of();
    private int sheetsOfTable;
    private int row;
    private long cut;

    Workbook(OutputStream out, int mostRows) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        this.mostRows = mostRows;
    }

    /** Begins a table; the one before has ended with it. */
    void table(String name, List<String> headings) {
        endSheet();
        this.table = name;
        this.headings = headings;
        this.sheetsOfTable = 0;
        beginSheet();
    }

    /** Adds a row; a number stays one, everything else is text. */
    void row(List<? extends @Nullable Object> cells) {
        if (row == mostRows) {
            endSheet();
            beginSheet();
        }
        cut += cells.stream().filter(CellXml::isCut).count();
        write(cells, 0);
    }

    /** What stands on the sheets so far. */
    List<Told> told() {
        var all = new ArrayList<>(told);
        if (row > 0) {
            all.add(new Told(sheet(), row - 1L, cut));
        }
        return all;
    }

    /** Writes what names the sheets; the stream stays open. */
    void end() {
        endSheet();
        try {
            WorkbookParts.of(told.stream().map(Told::sheet).toList()).forEach((name, text) -> {
                begin(name);
                write(text);
                endPart();
            });
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("The export cannot be written", e);
        }
    }

    private String sheet() {
        return sheetsOfTable == 1 ? table : table + " " + sheetsOfTable;
    }

    private void beginSheet() {
        sheetsOfTable++;
        row = 0;
        cut = 0;
        begin("xl/worksheets/sheet" + (told.size() + 1) + ".xml");
        write(WorkbookParts.beginningOfSheet(told.isEmpty(), headings.size()));
        write(headings, 1);
    }

    private void endSheet() {
        if (row > 0) {
            told.add(new Told(sheet(), row - 1L, cut));
            row = 0;
            write(WorkbookParts.END_OF_SHEET);
            endPart();
        }
    }

    private void write(List<? extends @Nullable Object> cells, int style) {
        row++;
        write("<row r=\"" + row + "\">");
        for (int column = 0; column < cells.size(); column++) {
            write(CellXml.of(column, row, cells.get(column), style));
        }
        write("</row>\n");
    }

    private void begin(String part) {
        try {
            var entry = new ZipEntry(part);
            entry.setTimeLocal(TIME);
            zip.putNextEntry(entry);
        } catch (IOException e) {
            throw new UncheckedIOException("The export cannot be written", e);
        }
    }

    private void endPart() {
        try {
            out.flush();
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException("The export cannot be written", e);
        }
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException("The export cannot be written", e);
        }
    }
}
