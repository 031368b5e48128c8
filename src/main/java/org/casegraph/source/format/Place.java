package org.casegraph.source.format;

import org.casegraph.model.Locator;

/**
 * Where in a file something stands.
 *
 * @param row counted from one: a row of a table, a line, an entry
 * @param field the heading of the column, or the name of the property
 */
public record Place(long row, String field) {

    /** The row as the paragraph of a document. */
    Locator locator() {
        return new Locator(null, null, null, Math.clamp(row, 1, Integer.MAX_VALUE));
    }

    /** The same row, another field. */
    public Place of(String other) {
        return new Place(row, other);
    }
}
