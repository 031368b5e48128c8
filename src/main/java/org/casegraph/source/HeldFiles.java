package org.casegraph.source;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Optional;

/** A folder of files that come in whole or not at all. */
final class HeldFiles {

    private final Path folder;

    HeldFiles(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    boolean has(String name) {
        return Files.isRegularFile(folder.resolve(name));
    }

    Optional<Path> file(String name) {
        return has(name) ? Optional.of(folder.resolve(name)) : Optional.empty();
    }

    Optional<byte[]> bytes(String name) {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("A held text cannot be read from the data directory", e);
        }
    }

    /** SHA-256 of a file, read piece by piece; empty where it cannot be read. */
    static Optional<String> hash(Path file) {
        try (var hashed = new DigestInputStream(Files.newInputStream(file), Draft.digest())) {
            hashed.transferTo(OutputStream.nullOutputStream());
            return Optional.of(
                    HexFormat.of().formatHex(hashed.getMessageDigest().digest()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void write(byte[] bytes, String name) {
        try {
            var draft = Files.createTempFile(folder, "arriving", ".part");
            try {
                Files.write(draft, bytes);
                move(draft, name);
            } finally {
                // It is there only where it could not be kept.
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw cannotBeKept(e);
        }
    }

    /** What bears its name has all its bytes on the disk, whenever the power fails. */
    void move(Path draft, String name) {
        try {
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            moveTo(draft, folder.resolve(name));
        } catch (IOException e) {
            throw cannotBeKept(e);
        }
    }

    private static void moveTo(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static UncheckedIOException cannotBeKept(IOException e) {
        return new UncheckedIOException("The text cannot be kept in the data directory", e);
    }
}
