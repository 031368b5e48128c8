package org.casegraph.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casegraph.model.Ids;

/** The texts of documents that somebody has handed over, each kept unchanged under the SHA-256 of its bytes. */
public final class HeldTexts {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    public HeldTexts(Path folder) {
        this.folder = folder;
    }

    public boolean holds(String sha256) {
        return Files.isRegularFile(file(sha256));
    }

    /** The text, as it was handed over; empty where it is not held, or its file no longer has the bytes of its name. */
    public Optional<String> text(String sha256) {
        return bytes(sha256).filter(bytes -> Ids.hash(bytes).equals(sha256)).flatMap(HeldTexts::decoded);
    }

    /** Keeps a text; the same text twice is one. */
    public void hold(byte[] bytes) {
        var file = file(Ids.hash(bytes));
        try {
            var draft = Files.createTempFile(folder, "arriving", ".txt");
            Files.write(draft, bytes);
            move(draft, file);
        } catch (IOException e) {
            throw new UncheckedIOException("The text cannot be kept in the data directory", e);
        }
    }

    /** The text of bytes in UTF-8; empty where they are something else. */
    public static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> bytes(String sha256) {
        try {
            return holds(sha256) ? Optional.of(Files.readAllBytes(file(sha256))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("A held text cannot be read from the data directory", e);
        }
    }

    private Path file(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("No SHA-256: " + sha256);
        }
        return folder.resolve(sha256 + ".txt");
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
