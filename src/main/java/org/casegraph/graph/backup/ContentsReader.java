package org.casegraph.graph.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads the parts of a backup one after another, in the order in which they are asked for. */
final class ContentsReader implements AutoCloseable {

    private final ZipInputStream zip;
    private @Nullable ZipEntry entry;

    ContentsReader(ZipInputStream zip) throws IOException {
        this.zip = zip;
        this.entry = zip.getNextEntry();
    }

    Contents.About about() throws IOException {
        return read(Contents.ABOUT, Contents.About.class);
    }

    void nodes(Consumer<Map<String, @Nullable Object>> node) throws IOException {
        lines(Contents.NODES, node);
    }

    void ties(Consumer<Map<String, @Nullable Object>> tie) throws IOException {
        lines(Contents.TIES, tie);
    }

    /** Puts the held texts into a folder, each under its name once all of it is there; answers how many. */
    long texts(Path folder) throws IOException {
        long count = 0;
        while (entry != null && entry.getName().startsWith(Contents.TEXTS)) {
            var name = entry.getName().substring(Contents.TEXTS.length());
            if (!Contents.TEXT.matcher(name).matches()) {
                throw unexpected();
            }
            var draft = Files.createTempFile(folder, "arriving", ".part");
            try (var out = Files.newOutputStream(draft)) {
                zip.transferTo(out);
            }
            Files.move(draft, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            entry = zip.getNextEntry();
            count++;
        }
        return count;
    }

    Contents.End end() throws IOException {
        return read(Contents.END, Contents.End.class);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private <T> T read(String name, Class<T> type) throws IOException {
        require(name);
        try {
            return Lines.read(zip.readAllBytes(), type);
        } catch (JacksonException e) {
            throw unexpected();
        } finally {
            entry = zip.getNextEntry();
        }
    }

    private void lines(String name, Consumer<Map<String, @Nullable Object>> each) throws IOException {
        require(name);
        var reader = new BufferedReader(new InputStreamReader(zip, StandardCharsets.UTF_8));
        for (@Nullable String line = reader.readLine(); line != null; line = reader.readLine()) {
            each.accept(fields(line));
        }
        entry = zip.getNextEntry();
    }

    private static Map<String, @Nullable Object> fields(String line) {
        try {
            return Lines.fields(line);
        } catch (JacksonException e) {
            throw unexpected();
        }
    }

    private void require(String name) {
        if (entry == null || !entry.getName().equals(name)) {
            throw unexpected();
        }
    }

    private static BackupRefused unexpected() {
        return new BackupRefused("The backup holds something else than Casegraph writes into one.");
    }
}
