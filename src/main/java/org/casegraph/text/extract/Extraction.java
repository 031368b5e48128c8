package org.casegraph.text.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casegraph.text.DocumentFormat;

/**
 * Reads the text of a file for what it is. All but plain text is read in a process of its own, which is ended when it
 * takes too long or too much memory: whatever a file does to its reader, it does there.
 */
public final class Extraction {

    private final Bounds bounds;
    private final Readers readers;

    public Extraction(Bounds bounds) {
        this.bounds = bounds;
        this.readers = new Readers(bounds);
    }

    /**
     * Reads the text of a file.
     *
     * @param name what the file is called, which may be another name than the one it lies under
     * @throws Unreadable if there is no text to be had
     */
    public Extracted read(Path file, String name) throws Unreadable {
        var format = Content.format(head(file), name);
        return format == DocumentFormat.TEXT
                ? Formats.read(file, format, bounds)
                : readers.read(file.toAbsolutePath(), format);
    }

    /** What would read a file of a format now; a text that something else read may be another. */
    public static String extractor(DocumentFormat format) {
        return Formats.extractor(format);
    }

    private byte[] head(Path file) throws Unreadable {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw new Unreadable("the file is empty");
            }
            if (size > bounds.bytes()) {
                throw new Unreadable("the file is larger than " + Bounds.inMebibytes(bounds.bytes()) + "; split it");
            }
            try (var stream = Files.newInputStream(file)) {
                return stream.readNBytes(Content.HEAD);
            }
        } catch (IOException e) {
            throw new Unreadable("the file cannot be read; see that it is there and may be read");
        }
    }
}
