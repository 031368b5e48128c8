package org.casegraph.text.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casegraph.text.DocumentFormat;

/** Reads the text of a file for what it is. */
public final class Extraction {

    private final Bounds bounds;

    public Extraction(Bounds bounds) {
        this.bounds = bounds;
    }

    /**
     * Reads the text of a file.
     *
     * @param name what the file is called, which may be another name than the one it lies under
     * @throws Unreadable if there is no text to be had
     */
    public Extracted read(Path file, String name) throws Unreadable {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw new Unreadable("the file is empty");
            }
            if (size > bounds.bytes()) {
                throw new Unreadable("the file is larger than " + Bounds.inMebibytes(bounds.bytes()) + "; split it");
            }
            return read(file, Content.format(head(file), name));
        } catch (IOException e) {
            throw new Unreadable("the file cannot be read; see that it is there and may be read");
        }
    }

    private Extracted read(Path file, DocumentFormat format) throws IOException, Unreadable {
        return switch (format) {
            case TEXT -> plain(file);
            case PDF -> PdfText.read(file, bounds);
            case DOCX -> WordText.read(file, bounds);
            case HTML -> HtmlText.read(markup(file), bounds);
            case EMAIL -> MailText.read(file, bounds);
        };
    }

    private byte[] markup(Path file) throws IOException, Unreadable {
        if (Files.size(file) > bounds.markup()) {
            throw new Unreadable("the page is larger than " + Bounds.inMebibytes(bounds.markup()) + "; split it");
        }
        return Files.readAllBytes(file);
    }

    private Extracted plain(Path file) throws IOException, Unreadable {
        var decoded = Encodings.decoded(Files.readAllBytes(file))
                .orElseThrow(
                        () -> new Unreadable("it is no text, or in an encoding that is not known; accepted are PDF,"
                                + " DOCX, HTML, e-mail (.eml) and plain text, best in UTF-8"));
        return PlainText.read(decoded, bounds.characters());
    }

    private static byte[] head(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(Content.HEAD);
        }
    }
}
