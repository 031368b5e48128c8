package org.casegraph.export.network;

/** A file that cannot be written any further. */
final class ExportFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExportFailed(Exception cause) {
        super("The export cannot be written", cause);
    }
}
