package org.casegraph.source.list;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Collects the cells of one row and no more than can be meant: a row that is too wide or too long is counted, not kept.
 */
public final class Cells extends CsvCallbackHandler<Cells.Row> {

    public static final int MOST = 2_000;

    /** Characters of a row. */
    public static final int LONGEST = 200_000;

    /**
     * A row of a table.
     *
     * @param count how many cells it has, those that are not kept included
     * @param tooLong the number of the cell with which the row becomes too long, from 1; 0 where it does not
     */
    public record Row(long line, List<String> cells, int count, int tooLong) {

        public boolean isBlank() {
            return count <= MOST && tooLong == 0 && cells.stream().allMatch(String::isBlank);
        }

        /** How many cells there are, empty ones at the end aside. */
        public int width() {
            return count > MOST
                    ? count
                    : IntStream.iterate(cells.size(), at -> at - 1)
                            .filter(at -> at == 0 || !cells.get(at - 1).isBlank())
                            .findFirst()
                            .orElse(0);
        }
    }

    private List<String> cells = new ArrayList<>();
    private long line;
    private int count;
    private int tooLong;
    private long size;

    @Override
    protected RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return count;
    }

    @Override
    protected void beginRecord(long startingLine) {
        line = startingLine;
        cells = new ArrayList<>();
        count = 0;
        tooLong = 0;
        size = 0;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        count++;
        if (count > MOST) {
            return;
        }
        size += length;
        if (size > LONGEST) {
            tooLong = tooLong == 0 ? count : tooLong;
            cells.add("");
        } else {
            cells.add(new String(buffer, offset, length));
        }
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("Lists have no comments");
    }

    @Override
    protected void setEmpty() {
        // An empty line is a row without cells.
    }

    @Override
    protected Row buildRecord() {
        return new Row(line, cells, count, tooLong);
    }
}
