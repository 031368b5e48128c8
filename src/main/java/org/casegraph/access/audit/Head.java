package org.casegraph.access.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a chain ends: what to keep elsewhere, to find out one day whether its end was cut off.
 *
 * @param number of the last entry
 */
public record Head(long number, String hash) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{19}) ([0-9a-f]{64})\n");

    /** Empty where there is no such file. What cannot be read is the head of no chain. */
    static Optional<Head> read(Path file) throws IOException {
        try {
            var written = WRITTEN.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
            return Optional.of(
                    written.matches()
                            ? new Head(Long.parseLong(written.group(1)), written.group(2))
                            : new Head(-1, ""));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Whether it tells of entries that a chain with this end does not have. */
    boolean isAhead(long end, String endHash) {
        return number < 0 || number > end || number == end && !hash.equals(endHash);
    }

    /** Written over the one before, in the same bytes of the file: that needs no room on the disk. */
    void write(AuditFiles files) throws IOException {
        boolean isNew = !Files.exists(files.head());
        AuditFiles.create(files.head());
        var text = String.format(Locale.ROOT, "%019d %s\n", number, hash);
        try (var channel = FileChannel.open(files.head(), StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)), 0);
            if (isNew) {
                channel.force(true);
                files.forceNames();
            }
        }
    }
}
