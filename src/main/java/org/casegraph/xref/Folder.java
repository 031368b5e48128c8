package org.casegraph.xref;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;

/** Where a list lies while it is gone through, and what was found: below the data directory, for its owner only. */
record Folder(Path path) {

    static Folder create(Path parent) throws IOException {
        return new Folder(Files.createDirectory(parent.resolve(UUID.randomUUID().toString())));
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    Path keep(InputStream list) throws IOException {
        Files.copy(list, list());
        return list();
    }

    private Path list() {
        return path.resolve("list");
    }

    void forgetList() {
        try {
            Files.deleteIfExists(list());
        } catch (IOException e) {
            throw new UncheckedIOException("A list cannot be deleted", e);
        }
    }

    /** Deletes it with all that is in it; one that somebody has deleted is none the worse. */
    void delete() {
        if (Files.notExists(path)) {
            return;
        }
        try (var all = Files.walk(path)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A cross-reference cannot be deleted", e);
        }
    }
}
