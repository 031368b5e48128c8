package org.casegraph.access.audit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Lets whoever writes to a chain in one by one, of this process and of others. */
final class Turnstile {

    /** A lock on a file holds against other processes only. */
    private static final Map<Path, ReentrantLock> LOCKS = new ConcurrentHashMap<>();

    private final AuditFiles files;
    private final ReentrantLock lock;

    Turnstile(AuditFiles files) {
        this.files = files;
        this.lock = LOCKS.computeIfAbsent(files.folder().toAbsolutePath().normalize(), _ -> new ReentrantLock());
    }

    /** Something that may fail as files do. */
    interface Work {
        void run() throws IOException;
    }

    void alone(Work work) throws IOException {
        lock.lock();
        try {
            AuditFiles.create(files.lock());
            try (var channel = FileChannel.open(files.lock(), StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                work.run();
            }
        } finally {
            lock.unlock();
        }
    }
}
