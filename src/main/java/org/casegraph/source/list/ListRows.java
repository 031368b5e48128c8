package org.casegraph.source.list;

import java.util.Optional;

/** The rows of a list, one after another. */
interface ListRows {

    /** The next row that says something; empty at the end. */
    Optional<ListEntry> next();
}
