package org.casegraph.text.extract;

import java.nio.file.Path;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.casegraph.text.DocumentFormat;
import org.jspecify.annotations.Nullable;

/** The processes that read files, two at most; one that has read a file waits a while for the next. */
final class Readers {

    private static final int MOST = 2;

    private final Bounds bounds;
    private final Semaphore seats = new Semaphore(MOST, true);
    private final ConcurrentLinkedDeque<ReaderProcess> idle = new ConcurrentLinkedDeque<>();

    Readers(Bounds bounds) {
        this.bounds = bounds;
    }

    Extracted read(Path file, DocumentFormat format) throws Unreadable {
        seats.acquireUninterruptibly();
        try {
            return readBySome(file, format);
        } finally {
            seats.release();
        }
    }

    /** One that waited may have gone home in this very moment; a fresh one has not. */
    private Extracted readBySome(Path file, DocumentFormat format) throws Unreadable {
        @Nullable ReaderProcess waiting = idle.pollFirst();
        if (waiting != null) {
            try {
                return read(waiting, file, format);
            } catch (ReaderProcess.GoneHome e) {
                // The next line starts another.
            }
        }
        try {
            return read(ReaderProcess.start(bounds), file, format);
        } catch (ReaderProcess.GoneHome e) {
            throw new Unreadable("the process that reads files did not start; try again, or see that Java may start"
                    + " processes here");
        }
    }

    private Extracted read(ReaderProcess reader, Path file, DocumentFormat format)
            throws Unreadable, ReaderProcess.GoneHome {
        try {
            return reader.read(file, format);
        } finally {
            if (reader.isAlive()) {
                idle.addFirst(reader);
            }
        }
    }
}
