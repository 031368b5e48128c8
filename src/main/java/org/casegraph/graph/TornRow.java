package org.casegraph.graph;

/**
 * A row lacks what its query always returns: by mistake, or because what it was read from was changed meanwhile. So it
 * is worth another try.
 */
final class TornRow extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    TornRow(String column) {
        super("'" + column + "' is empty");
    }
}
