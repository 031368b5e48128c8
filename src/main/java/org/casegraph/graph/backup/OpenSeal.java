package org.casegraph.graph.backup;

import java.security.MessageDigest;
import java.util.Arrays;

/** Anyone may read the pieces; a hash behind each shows whether it was damaged. */
final class OpenSeal implements Seal {

    @Override
    public byte[] sealed(byte[] piece, Place place) {
        var sealed = Arrays.copyOf(piece, piece.length + Hashes.LENGTH);
        var hash = Hashes.of(place.bytes(), piece);
        System.arraycopy(hash, 0, sealed, piece.length, Hashes.LENGTH);
        return sealed;
    }

    @Override
    public byte[] opened(byte[] sealed, Place place) {
        int length = sealed.length - Hashes.LENGTH;
        if (length >= 0) {
            var piece = Arrays.copyOf(sealed, length);
            var hash = Arrays.copyOfRange(sealed, length, sealed.length);
            if (MessageDigest.isEqual(Hashes.of(place.bytes(), piece), hash)) {
                return piece;
            }
        }
        throw new BackupRefused("The backup is damaged: it does not hold what was written. Take another copy of it.");
    }
}
