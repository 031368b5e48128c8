package org.casegraph.access.audit;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The end of a chain.
 *
 * @param file number of the last file; 0 where there is none
 * @param size of that file, as far as its lines are whole
 * @param number of the last entry
 * @param torn how many bytes of half a line follow
 */
record Tail(int file, long size, long number, String hash, long torn) {

    private static final int LONGEST = 1 << 16;

    static Tail read(AuditFiles files) throws IOException {
        var numbers = files.numbers();
        if (numbers.isEmpty()) {
            return new Tail(0, 0, 0, Recorded.NOTHING, 0);
        }
        int last = numbers.getLast();
        var end = end(files.file(last));
        if (end.line.length > 0) {
            var read = read(end.line, files.file(last));
            return new Tail(last, end.size, read.number(), read.hash(), end.torn);
        }
        if (numbers.size() == 1) {
            return new Tail(last, 0, 0, Recorded.NOTHING, end.torn);
        }
        var before = files.file(numbers.get(numbers.size() - 2));
        var read = read(end(before).line, before);
        return new Tail(last, 0, read.number(), read.hash(), end.torn);
    }

    Tail with(long bytes, Recorded recorded) {
        return new Tail(file, size + bytes, recorded.number(), recorded.hash(), 0);
    }

    Tail inFile(int next) {
        return new Tail(next, 0, number, hash, 0);
    }

    Tail whole() {
        return new Tail(file, size, number, hash, 0);
    }

    private static Recorded read(byte[] line, Path file) {
        return AuditLine.read(line)
                .orElseThrow(() -> new AuditException(
                        "The audit log is damaged at the end of " + file.getFileName()
                                + ", so nothing can be put on record and nothing is done; 'audit verify' tells where.",
                        null))
                .recorded();
    }

    /** The last whole line, without its end. */
    private record End(byte[] line, long size, long torn) {}

    private static End end(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            long length = file.length();
            var bytes = new byte[(int) Math.min(length, 2 * LONGEST)];
            file.seek(length - bytes.length);
            file.readFully(bytes);
            int end = lastNewline(bytes, bytes.length - 1);
            if (end < 0) {
                return new End(new byte[0], length - bytes.length, bytes.length);
            }
            int start = lastNewline(bytes, end - 1) + 1;
            return new End(
                    Arrays.copyOfRange(bytes, start, end), length - bytes.length + end + 1, bytes.length - end - 1L);
        }
    }

    private static int lastNewline(byte[] bytes, int from) {
        int at = from;
        while (at >= 0 && bytes[at] != '\n') {
            at--;
        }
        return at;
    }
}
