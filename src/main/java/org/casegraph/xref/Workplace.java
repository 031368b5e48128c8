package org.casegraph.xref;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where one process keeps its lists, beside those of others on the same data directory. Nobody can ask any more for what
 * a process has left that has ended, so it is deleted when another begins.
 */
final class Workplace implements AutoCloseable {

    private static final String LOCK = "lock";

    /** Of this process: to look at a lock of its own would give it up. */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel held;

    private Workplace(Path path, FileChannel held) {
        this.path = path;
        this.held = held;
    }

    /** Begins one in a folder in which there is nothing else. */
    static synchronized Workplace begin(Path parent) {
        try (var turn = FileChannel.open(parent.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = turn.lock()) {
            sweep(parent);
            var path = Files.createDirectory(parent.resolve(UUID.randomUUID().toString()));
            var held = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            held.lock();
            OWN.add(path);
            return new Workplace(path, held);
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory cannot be written to", e);
        }
    }

    Path path() {
        return path;
    }

    private static void sweep(Path parent) throws IOException {
        try (var folders = Files.list(parent)) {
            for (var folder : folders.filter(Files::isDirectory).toList()) {
                if (!isInUse(folder)) {
                    new Folder(folder).delete();
                }
            }
        }
    }

    private static boolean isInUse(Path folder) throws IOException {
        var lock = folder.resolve(LOCK);
        if (OWN.contains(folder) || Files.notExists(lock)) {
            return OWN.contains(folder);
        }
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                var taken = channel.tryLock()) {
            return taken == null;
        }
    }

    @Override
    public void close() {
        try (held) {
            new Folder(path).delete();
        } catch (IOException | UncheckedIOException e) {
            // Something was still being written; whoever begins next deletes it.
        } finally {
            OWN.remove(path);
        }
    }
}
