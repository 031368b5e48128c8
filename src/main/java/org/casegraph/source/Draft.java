package org.casegraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file on its way in, copied aside and named by its bytes; closing it throws away what was not kept. */
public final class Draft implements AutoCloseable {

    private final Path file;
    private final String sha256;
    private final long bytes;

    private Draft(Path file, String sha256, long bytes) {
        this.file = file;
        this.sha256 = sha256;
        this.bytes = bytes;
    }

    /** Copies no more than one byte too many. */
    static Draft copied(InputStream from, long most, Path folder) throws IOException {
        var file = Files.createTempFile(folder, "arriving", ".part");
        try (var hashed = new DigestInputStream(from, digest());
                var into = Files.newOutputStream(file)) {
            var buffer = new byte[64 * 1024];
            long bytes = 0;
            while (bytes <= most) {
                int read = hashed.read(buffer, 0, (int) Math.min(buffer.length, most + 1 - bytes));
                if (read < 0) {
                    break;
                }
                into.write(buffer, 0, read);
                bytes += read;
            }
            return new Draft(
                    file, HexFormat.of().formatHex(hashed.getMessageDigest().digest()), bytes);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    public Path file() {
        return file;
    }

    public String sha256() {
        return sha256;
    }

    public long bytes() {
        return bytes;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("A file that was not kept cannot be deleted", e);
        }
    }
}
