package org.casegraph.xref;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casegraph.identity.name.Band;
import tools.jackson.databind.json.JsonMapper;

/** Matches on the disk, in the order of the list and the best first within a row: read in pages while more are written. */
final class MatchFile implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Band[] BANDS = Band.values();

    /** Where a match begins, how long it is, and its band. */
    private static final int ENTRY = Long.BYTES + Integer.BYTES + Integer.BYTES;

    private static final int ENTRIES = 4096;

    private final FileChannel matches;
    private final FileChannel index;
    private final Map<Band, Integer> counts = new EnumMap<>(Band.class);
    private int size;

    MatchFile(Path folder) throws IOException {
        this.matches = open(folder.resolve("matches"));
        this.index = open(folder.resolve("index"));
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** A match and its number, from 0. */
    record Numbered(int number, Found found) {}

    synchronized void add(Found found) {
        try {
            var bytes = JSON.writeValueAsBytes(found);
            long start = matches.size();
            write(matches, ByteBuffer.wrap(bytes), start);
            var entry = ByteBuffer.allocate(ENTRY)
                    .putLong(start)
                    .putInt(bytes.length)
                    .putInt(found.band().ordinal());
            write(index, entry.flip(), (long) size * ENTRY);
            size++;
            counts.merge(found.band(), 1, Integer::sum);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized int size() {
        return size;
    }

    synchronized int count(Set<Band> bands) {
        return bands.stream().mapToInt(band -> counts.getOrDefault(band, 0)).sum();
    }

    /** Matches of these bands that come after a number; before the first is -1. */
    List<Numbered> after(int number, Set<Band> bands, int most) {
        var found = new ArrayList<Numbered>();
        int at = number + 1;
        int end = size();
        try {
            while (at < end && found.size() < most) {
                var entries = read(index, (long) at * ENTRY, Math.min(ENTRIES, end - at) * ENTRY);
                for (; entries.hasRemaining() && found.size() < most; at++) {
                    long start = entries.getLong();
                    int length = entries.getInt();
                    if (bands.contains(BANDS[entries.getInt()])) {
                        found.add(new Numbered(at, match(start, length)));
                    }
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("A kept match cannot be read", e);
        }
    }

    private Found match(long start, int length) throws IOException {
        return JSON.readValue(read(matches, start, length).array(), Found.class);
    }

    private static ByteBuffer read(FileChannel file, long start, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, start + bytes.position()) < 0) {
                throw new IOException("It is shorter than its index says");
            }
        }
        return bytes.flip();
    }

    private static void write(FileChannel file, ByteBuffer bytes, long start) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes, start + bytes.position());
        }
    }

    @Override
    public void close() {
        try (matches;
                index) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
