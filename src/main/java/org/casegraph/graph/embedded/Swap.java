package org.casegraph.graph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a store that was made anew in the place of the one that was there, and destroys that. Whenever the process ends,
 * there is the one or the other: until all of the new one is on the disk it is thrown away at the next start, and from
 * then on the next start carries the exchange through.
 */
public final class Swap implements AutoCloseable {

    private static final String FRESH = "erasing";
    private static final String FORMER = "erased";
    private static final String READY = "ready";
    private static final String LOCK = "erasing.lock";
    private static final List<String> PARTS = List.of("neo4j", "texts");
    private static final List<String> PASSING = List.of("arriving", "crossreferences", "server.json");

    private final Path root;
    private final FileChannel channel;

    private Swap(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /** Begins one; @throws StartException if another process is at it */
    public static Swap begin(Path root) {
        for (var part : PARTS) {
            if (Files.isSymbolicLink(root.resolve(part))) {
                throw new StartException(
                        root.resolve(part) + " is a link: what it leads to cannot be put in another's place.",
                        "Move the folder to where the link is, and try again.",
                        null);
            }
        }
        try {
            var swap = new Swap(root, locked(root));
            swap.finish();
            Files.createDirectories(swap.fresh());
            return swap;
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory cannot be written to", e);
        }
    }

    /** Ends what another process left behind: before a store is opened. */
    public static void settle(Path root) {
        if (!Files.exists(root.resolve(FRESH)) && !Files.exists(root.resolve(FORMER))) {
            return;
        }
        try (var swap = new Swap(root, locked(root))) {
            swap.finish();
        } catch (IOException e) {
            throw new StartException(
                    "An erasure of the data directory " + root + " has not ended, and cannot be ended now.",
                    "See that the folder may be written to and has room, and start again.",
                    e);
        }
    }

    /** Where the new store is made, in folders of the same names. */
    public Path fresh() {
        return root.resolve(FRESH);
    }

    /**
     * From now on the new store counts.
     *
     * @param further files of the data directory that have to go as well
     */
    public void ready(List<Path> further) throws IOException {
        var names = further.stream()
                .map(file ->
                        String.valueOf(root.relativize(file.toAbsolutePath().normalize())))
                .toList();
        var draft = fresh().resolve(READY + ".part");
        try (var out = FileChannel.open(draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(String.join("\n", names).getBytes(StandardCharsets.UTF_8)));
            out.force(true);
        }
        Files.move(draft, fresh().resolve(READY), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Carries the exchange through, or throws the half of a new store away; may be done again at any time. */
    public void finish() throws IOException {
        var mark = fresh().resolve(READY);
        if (Files.exists(mark)) {
            var former = Files.createDirectories(root.resolve(FORMER));
            for (var part : PARTS) {
                exchange(part, former);
            }
            for (var name : Files.readAllLines(mark)) {
                if (!name.isBlank()) {
                    destroy(root.resolve(name));
                }
            }
            for (var part : PASSING) {
                destroy(root.resolve(part));
            }
            destroy(former);
        }
        remove(fresh());
    }

    private void exchange(String part, Path former) throws IOException {
        var fresh = fresh().resolve(part);
        if (!Files.exists(fresh)) {
            return;
        }
        if (Files.exists(former.resolve(part))) {
            // Only an empty folder can have been made since.
            destroy(root.resolve(part));
        } else if (Files.exists(root.resolve(part))) {
            Files.move(root.resolve(part), former.resolve(part));
        }
        Files.move(fresh, root.resolve(part));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static FileChannel locked(Path root) throws IOException {
        var channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Another part of this process is at it.
        }
        if (lock == null) {
            channel.close();
            throw new StartException(
                    "Something is being erased from the data directory " + root + ".",
                    "Wait until that has ended, and start again.",
                    null);
        }
        return channel;
    }

    /** Takes the folder away; its files may share their bytes with those of the store. The mark goes last. */
    private static void remove(Path folder) throws IOException {
        var mark = folder.resolve(READY);
        Wiping.walk(
                folder,
                (file, _) -> {
                    if (!file.equals(mark)) {
                        Files.delete(file);
                    }
                },
                inner -> Files.deleteIfExists(inner.resolve(READY)));
    }

    /** Overwrites files and deletes them, but for texts that the new store has as well: they share their bytes. */
    private void destroy(Path path) throws IOException {
        var texts = root.resolve(FORMER).resolve("texts");
        Wiping.walk(
                path,
                (file, length) -> {
                    boolean isShared = file.startsWith(texts)
                            && Files.exists(root.resolve("texts").resolve(file.getFileName()));
                    if (!isShared) {
                        Wiping.overwrite(file, length);
                    }
                    Files.delete(file);
                },
                _ -> {});
    }
}
