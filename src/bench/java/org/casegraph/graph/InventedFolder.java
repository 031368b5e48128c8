package org.casegraph.graph;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that grow side by side. */
final class InventedFolder implements AutoCloseable {

    private final Path folder;
    private final Map<String, Writer> writers = new LinkedHashMap<>();

    InventedFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    void append(String file, String text) throws IOException {
        var writer = writers.get(file);
        if (writer == null) {
            writer = Files.newBufferedWriter(folder.resolve(file));
            writers.put(file, writer);
        }
        writer.write(text);
    }

    @Override
    public void close() throws IOException {
        for (var writer : writers.values()) {
            writer.close();
        }
    }
}
