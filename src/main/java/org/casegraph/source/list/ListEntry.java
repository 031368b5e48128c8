package org.casegraph.source.list;

/** What comes next on a list. */
public sealed interface ListEntry {

    /** The row as a spreadsheet counts, or the line. */
    long row();

    /** A row that was read. */
    record Read(ListedName name) implements ListEntry {
        @Override
        public long row() {
            return name.row();
        }
    }

    /** A row that could not be read, and why, in a sentence. */
    record Unread(long row, String problem) implements ListEntry {}
}
