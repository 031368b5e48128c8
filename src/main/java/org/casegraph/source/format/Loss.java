package org.casegraph.source.format;

import java.util.List;

/**
 * What became of one field of a file.
 *
 * @param taken how often it became a part of a statement
 * @param noPlace how often there was nothing here to keep it in
 * @param refused how often it could not be taken as it stood
 * @param remarks the first places where it was not taken, and why
 */
public record Loss(String field, long taken, long noPlace, long refused, List<Remark> remarks) {

    /** Why a field of a row was not taken. */
    public record Remark(long row, String sentence) {}

    public Loss {
        remarks = List.copyOf(remarks);
    }
}
