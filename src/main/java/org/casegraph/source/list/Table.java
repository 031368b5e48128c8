package org.casegraph.source.list;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.casegraph.source.list.Cells.Row;

/** The rows of a table in text, one after another. */
public final class Table implements AutoCloseable {

    private final CloseableIterator<Row> rows;
    private long line = 1;

    /** Bare quotation marks inside a cell are common in lists made by hand; one of them must not end the whole list. */
    @SuppressWarnings("removal")
    public Table(Reader text, char separator) {
        this.rows = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .detectBomHeader(false)
                .build(new Cells(), text)
                .iterator();
    }

    /** The next row; empty at the end. */
    public Optional<Row> next() {
        try {
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            var row = rows.next();
            line = row.line() + 1;
            return Optional.of(row);
        } catch (CsvParseException e) {
            throw new ListRefused(("After line %,d a quotation mark is opened and never closed, or a cell has no end;"
                            + " what follows cannot be told apart. Close it, and hand the list over again.")
                    .formatted(line - 1));
        } catch (UncheckedIOException e) {
            throw new ListRefused("The list cannot be read to its end.");
        }
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
