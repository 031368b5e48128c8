package org.casegraph.graph.backup;

/**
 * What shows of each piece of a backup that it is the very one, at the very place.
 *
 * <p>The place is made of the first line of the file, the number of the piece and whether it is the last.
 */
interface Seal {

    /** The piece as it is written. */
    byte[] sealed(byte[] piece, Place place);

    /** @throws BackupRefused if this is not what was written at the place */
    byte[] opened(byte[] sealed, Place place);

    /** Where in which backup a piece stands. */
    record Place(byte[] beginning, long number, boolean isLast) {

        /** All of it in bytes, always as many. */
        byte[] bytes() {
            var all = java.nio.ByteBuffer.allocate(beginning.length + Long.BYTES + 1);
            return all.put(beginning)
                    .putLong(number)
                    .put((byte) (isLast ? 1 : 0))
                    .array();
        }
    }
}
