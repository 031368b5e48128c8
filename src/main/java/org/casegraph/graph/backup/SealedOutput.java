package org.casegraph.graph.backup;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Writes a first line, and after it whatever comes in sealed pieces. Without {@link #close} no backup is whole. */
final class SealedOutput extends OutputStream {

    static final int PIECE = 256 * 1024;

    private final DataOutputStream out;
    private final Seal seal;
    private final byte[] beginning;
    private final byte[] buffer = new byte[PIECE];
    private int length;
    private long number;
    private boolean isClosed;

    SealedOutput(OutputStream out, FirstLine first, Seal seal) throws IOException {
        this.out = new DataOutputStream(out);
        this.seal = seal;
        this.beginning = Hashes.of(first.bytes());
        this.out.write(first.bytes());
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        int done = 0;
        while (done < count) {
            if (length == PIECE) {
                writePiece(false);
            }
            int some = Math.min(count - done, PIECE - length);
            System.arraycopy(bytes, from + done, buffer, length, some);
            length += some;
            done += some;
        }
    }

    /** Writes the last piece. The stream below is flushed and stays open. */
    @Override
    public void close() throws IOException {
        if (!isClosed) {
            isClosed = true;
            writePiece(true);
            out.flush();
        }
    }

    private void writePiece(boolean isLast) throws IOException {
        var piece = Arrays.copyOf(buffer, length);
        var sealed = seal.sealed(piece, new Seal.Place(beginning, number, isLast));
        out.writeBoolean(isLast);
        out.writeInt(sealed.length);
        out.write(sealed);
        number++;
        length = 0;
    }
}
