package org.casegraph.access.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The audit log of a data directory: a chain of entries in which each holds the hash of the one before. */
public final class AuditLog implements AutoCloseable {

    static final String REPAIRED = "audit-repaired";
    static final String CUT = "audit-cut";
    static final String HEADLESS = "audit-without-head";

    /** So long after the last time on the disk at most, an entry of a read goes there too. */
    private static final long LAG = Duration.ofSeconds(1).toNanos();

    private final AuditFiles files;
    private final Turnstile turnstile;
    private final InstantSource clock;
    private final @Nullable AuditKey key;
    private final long largest;

    private @Nullable Tail tail;
    private boolean isForced = true;
    private long forcedAt = System.nanoTime() - LAG;

    /** @param largest how many bytes a file has at most before another is begun */
    public AuditLog(Path folder, InstantSource clock, @Nullable AuditKey key, long largest) {
        this.files = new AuditFiles(folder);
        this.turnstile = new Turnstile(files);
        this.clock = clock;
        this.key = key;
        this.largest = largest;
    }

    /**
     * Puts something on record; returns once it is on the disk.
     *
     * @throws AuditException if that is not possible: then it must not be done
     */
    public void record(Entry entry) {
        alone(() -> {
            append(entry);
            force();
        });
    }

    /**
     * Puts on record that something was read. It outlives the process at once, and a failure of power after a second
     * at most if others follow.
     *
     * @throws AuditException if that is not possible: then it must not be shown
     */
    public void note(Entry entry) {
        alone(() -> {
            append(entry);
            if (System.nanoTime() - forcedAt >= LAG) {
                force();
            }
        });
    }

    /** Brings to the disk what is not there yet. */
    @Override
    public void close() {
        if (tail != null && !isForced) {
            alone(() -> {
                catchUp();
                force();
            });
        }
    }

    private void alone(Turnstile.Work work) {
        try {
            turnstile.alone(work);
        } catch (IOException e) {
            throw new AuditException(
                    "Nothing can be put on record in the audit log, so nothing is done: is the disk full?", e);
        }
    }

    private void append(Entry entry) throws IOException {
        chain(catchUp(), entry);
    }

    private Tail catchUp() throws IOException {
        var known = tail;
        if (known != null && isStillTheEnd(known)) {
            return known;
        }
        var found = Tail.read(files);
        var head = Head.read(files.head());
        tail = found.whole();
        if (found.torn() > 0) {
            cut(found);
            chain(found.whole(), Entry.done(Actor.SERVER, REPAIRED).with("bytes", found.torn()));
        }
        if (head.isEmpty() && found.number() > 1) {
            chain(tail, Entry.done(Actor.SERVER, HEADLESS));
        } else if (head.isPresent() && head.get().isAhead(found.number(), found.hash())) {
            var until = head.get().number();
            chain(tail, Entry.done(Actor.SERVER, CUT).with("until", until));
        }
        return tail;
    }

    private boolean isStillTheEnd(Tail known) throws IOException {
        var file = files.file(known.file());
        return Files.exists(file) && Files.size(file) == known.size() && !Files.exists(files.file(known.file() + 1));
    }

    private Tail chain(Tail before, Entry entry) throws IOException {
        var line = AuditLine.write(before.number() + 1, clock.instant(), entry, before.hash(), key);
        var end = roomFor(line.bytes().length, before);
        try (var channel = FileChannel.open(files.file(end.file()), StandardOpenOption.WRITE)) {
            write(line.bytes(), end.size(), channel);
        }
        var after = end.with(line.bytes().length, line.recorded());
        tail = after;
        isForced = false;
        return after;
    }

    private Tail roomFor(int bytes, Tail before) throws IOException {
        if (before.file() > 0 && (before.size() == 0 || before.size() + bytes <= largest)) {
            return before;
        }
        if (!isForced) {
            force();
        }
        var next = before.inFile(before.file() + 1);
        AuditFiles.create(files.file(next.file()));
        files.forceNames();
        return next;
    }

    /** Half a line must not stay: what follows it would be lost with it. */
    private static void write(byte[] bytes, long at, FileChannel channel) throws IOException {
        var buffer = ByteBuffer.wrap(bytes);
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer, at + buffer.position());
            }
        } catch (IOException e) {
            channel.truncate(at);
            throw e;
        }
    }

    private void cut(Tail torn) throws IOException {
        try (var channel = FileChannel.open(files.file(torn.file()), StandardOpenOption.WRITE)) {
            channel.truncate(torn.size());
        }
    }

    private void force() throws IOException {
        var end = Objects.requireNonNull(tail);
        try (var channel = FileChannel.open(files.file(end.file()), StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        // Only now: a head that is on the disk before its entry would tell of a cut that nobody made.
        new Head(end.number(), end.hash()).write(files);
        isForced = true;
        forcedAt = System.nanoTime();
    }
}
