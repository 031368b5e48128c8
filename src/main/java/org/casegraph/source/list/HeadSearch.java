package org.casegraph.source.list;

import org.casegraph.source.list.Cells.Row;

/**
 * Looks for the row of headings from the top of a table. Titles may stand above it; they are narrower than it is, while
 * the rows below are not: a row that only says {@code Person} in one of its cells is not taken for it.
 */
final class HeadSearch {

    private final ListOptions options;
    private int widest;

    HeadSearch(ListOptions options) {
        this.options = options;
    }

    /** Whether the next row is the one. */
    boolean accepts(Row row) {
        int width = row.width();
        boolean isWider = width > widest;
        widest = Math.max(widest, width);
        return isWider && row.tooLong() == 0 && row.count() <= Cells.MOST && holdsNames(row);
    }

    private boolean holdsNames(Row row) {
        return Headings.has(row.cells(), options)
                && Headings.of(row.cells(), options).holdNames();
    }
}
