package org.casegraph.graph.backup;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Reads what {@link SealedOutput} wrote; not one byte is handed over before its piece was found unharmed. */
final class SealedInput extends InputStream {

    private static final int LONGEST = SealedOutput.PIECE + 1_000;

    private final DataInputStream in;
    private final Seal seal;
    private final byte[] beginning;
    private byte[] piece = new byte[0];
    private int next;
    private long number;
    private boolean isLast;

    /** @param in what follows the first line */
    SealedInput(InputStream in, FirstLine first, Seal seal) {
        this.in = new DataInputStream(in);
        this.seal = seal;
        this.beginning = Hashes.of(first.bytes());
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        while (next == piece.length) {
            if (isLast) {
                return -1;
            }
            readPiece();
        }
        int some = Math.min(count, piece.length - next);
        System.arraycopy(piece, next, bytes, from, some);
        next += some;
        return some;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void readPiece() throws IOException {
        try {
            int mark = in.readUnsignedByte();
            int length = in.readInt();
            if (mark > 1 || length < 0 || length > LONGEST) {
                throw new BackupRefused("The backup is damaged: take another copy of it.");
            }
            var sealed = new byte[length];
            in.readFully(sealed);
            isLast = mark == 1;
            piece = seal.opened(sealed, new Seal.Place(beginning, number, isLast));
        } catch (EOFException e) {
            throw new BackupRefused("The backup ends too early: a part of it is missing.", e);
        }
        if (isLast && in.read() >= 0) {
            throw new BackupRefused("The backup is damaged: something follows its end.");
        }
        number++;
        next = 0;
    }
}
