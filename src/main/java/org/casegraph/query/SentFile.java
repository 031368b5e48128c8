package org.casegraph.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.casegraph.query.upload.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** A file that somebody sent, and what belongs to it, in a folder of its own for as long as it is read. */
final class SentFile implements AutoCloseable {

    private static final int LONGEST = 200;

    private final Path folder;
    private final Path file;
    private final @Nullable Path mapping;

    private SentFile(Path folder, Path file, @Nullable Path mapping) {
        this.folder = folder;
        this.file = file;
        this.mapping = mapping;
    }

    static SentFile in(Path arriving, Upload sent, @Nullable Upload mapping) throws IOException {
        var folder = Files.createTempDirectory(arriving, "sent");
        var file = copied(sent, folder.resolve(plain(sent.name())));
        return new SentFile(
                folder, file, mapping == null ? null : copied(mapping, folder.resolve("sent.mapping.yaml")));
    }

    private static Path copied(Upload from, Path into) throws IOException {
        try (var content = from.content()) {
            Files.copy(content, into);
        }
        return into;
    }

    /** The last part of a name, which may be a path of another system. */
    private static String plain(String name) {
        var last = name.replaceAll(".*[/\\\\]", "").strip();
        try {
            return Optional.ofNullable(Path.of(last).getFileName())
                    .map(Path::toString)
                    .filter(one -> !one.isEmpty() && one.length() <= LONGEST && !one.startsWith("."))
                    .orElse("file");
        } catch (InvalidPathException e) {
            return "file";
        }
    }

    Path file() {
        return file;
    }

    @Nullable
    Path mapping() {
        return mapping;
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
