package org.casegraph.source.sheet;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The rows of a table, one after another; no more than one of them is held. */
public interface Rows extends AutoCloseable {

    /**
     * A row.
     *
     * @param number as a spreadsheet counts it
     * @param problem why it cannot be read, empty where it can
     */
    record Row(long number, List<String> cells, Optional<String> problem) {
        public Row {
            cells = List.copyOf(cells);
        }

        public boolean isBlank() {
            return problem.isEmpty() && cells.stream().allMatch(String::isBlank);
        }

        public String at(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }
    }

    /** The next row; empty at the end. */
    Optional<Row> next() throws IOException;

    @Override
    void close() throws IOException;
}
