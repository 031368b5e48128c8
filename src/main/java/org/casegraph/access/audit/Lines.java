package org.casegraph.access.audit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The lines of a file as bytes, as far as a file is looked at. */
final class Lines implements Closeable {

    private static final int LONGEST = 1 << 17;

    private final InputStream file;
    private long left;
    private boolean isWhole = true;

    Lines(Path file, long size) throws IOException {
        this.file = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        this.left = size;
    }

    /** The next one without its end; null where there is no more. One without an end is cut where it is too long. */
    byte @Nullable [] next() throws IOException {
        var line = new ByteArrayOutputStream(512);
        while (left > 0 && line.size() < LONGEST) {
            int read = file.read();
            left = read < 0 ? 0 : left - 1;
            if (read == '\n') {
                return line.toByteArray();
            }
            if (read >= 0) {
                line.write(read);
            }
        }
        isWhole = line.size() == 0 || left > 0;
        return line.size() == 0 ? null : line.toByteArray();
    }

    /** Whether what came last had its end. */
    boolean wasWhole() {
        return isWhole;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
