package org.casegraph.access.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An audit log in a folder of a test, and ways to lay hands on its files. */
public record ChainFolder(Path folder) {

    private static final long LARGE = 1 << 20;
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    AuditLog log() {
        return log(null, LARGE);
    }

    AuditLog log(@Nullable String key, long largest) {
        return new AuditLog(folder, () -> NOW, key == null ? null : AuditKey.of(key), largest);
    }

    Verdict verdict() {
        return new AuditTrail(folder, null).verdict(null);
    }

    Verdict verdict(@Nullable String key, @Nullable String checkpoint) {
        return new AuditTrail(folder, key == null ? null : AuditKey.of(key)).verdict(checkpoint);
    }

    List<Recorded> latest() {
        return latest(1_000);
    }

    List<Recorded> latest(int most) {
        return new AuditTrail(folder, null).before(Long.MAX_VALUE, most, AuditFilter.ALL);
    }

    /** Entries numbered by what they are about. */
    ChainFolder filled(int entries) {
        try (var log = log()) {
            for (int number = 1; number <= entries; number++) {
                log.record(entry(number));
            }
        }
        return this;
    }

    static Entry entry(int number) {
        return Entry.done(new Actor("zarina", "session"), "change")
                .of(List.of("judge"))
                .about(List.of("person-%016x".formatted(number)));
    }

    Path file(int number) {
        return new AuditFiles(folder).file(number);
    }

    byte[] bytes(int number) {
        try {
            return Files.readAllBytes(file(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void put(int number, byte[] bytes) {
        try {
            Files.write(file(number), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> lines(int number) {
        return new String(bytes(number), StandardCharsets.UTF_8).lines().toList();
    }

    void putLines(int number, List<String> lines) {
        put(number, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
