package org.casegraph.export.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a section. */
sealed interface Block {

    record Paragraph(Line line) implements Block {}

    /** A heading below that of the section. */
    record Heading(String text) implements Block {}

    record Listing(List<Line> lines) implements Block {
        public Listing {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A table.
     *
     * @param widths of the columns, in hundredths of the whole
     */
    record Grid(List<String> heads, List<Integer> widths, List<Row> rows) implements Block {
        public Grid {
            heads = List.copyOf(heads);
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param anchor by which others refer to it, null where nobody does
     */
    record Row(@Nullable String anchor, List<Line> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
