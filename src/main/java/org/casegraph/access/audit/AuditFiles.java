package org.casegraph.access.audit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of a chain, which are numbered from 1. */
record AuditFiles(Path folder) {

    private static final Pattern NAME = Pattern.compile("audit-(\\d{6})\\.jsonl");
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    Path file(int number) {
        return folder.resolve(String.format(Locale.ROOT, "audit-%06d.jsonl", number));
    }

    /** The numbers of the files that are there, in order. */
    List<Integer> numbers() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> NAME.matcher(String.valueOf(file.getFileName())))
                    .filter(Matcher::matches)
                    .map(name -> Integer.parseInt(name.group(1)))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    Path head() {
        return folder.resolve("head");
    }

    Path lock() {
        return folder.resolve("lock");
    }

    /** Makes a file that only its owner may read, where there is none. */
    static void create(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file);
            if (POSIX) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        }
    }

    /** The folder has a file's name on the disk only when it is told to. */
    void forceNames() {
        try (var names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            // Some systems do not open folders; there nothing more can be done.
            return;
        }
    }
}
