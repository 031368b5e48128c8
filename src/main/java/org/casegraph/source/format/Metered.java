package org.casegraph.source.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes of which one entry may have no more than some. */
public final class Metered extends FilterInputStream {

    private static final long MOST = 16L * 1024 * 1024;

    private long read;

    /** An entry is too large. */
    public static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exceeded() {
            super("too large", null, false, false);
        }
    }

    public Metered(InputStream bytes) {
        super(bytes);
    }

    public void begin() {
        read = 0;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int some = super.read(buffer, offset, length);
        count(Math.max(some, 0));
        return some;
    }

    private void count(int bytes) {
        read += bytes;
        if (read > MOST) {
            throw new Exceeded();
        }
    }
}
