package org.casegraph.text.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casegraph.text.DocumentFormat;

/** Reads a file of a known format in this very process. */
final class Formats {

    private Formats() {}

    /** What would read it now, and in which version. */
    static String extractor(DocumentFormat format) {
        return switch (format) {
            case TEXT -> PlainText.EXTRACTOR;
            case PDF -> PdfText.EXTRACTOR;
            case DOCX -> WordText.EXTRACTOR;
            case HTML -> HtmlText.EXTRACTOR;
            case EMAIL -> MailText.EXTRACTOR;
        };
    }

    static Extracted read(Path file, DocumentFormat format, Bounds bounds) throws Unreadable {
        try {
            return switch (format) {
                case TEXT -> PlainText.read(bytes(file, 2 * bounds.markup(), "text"), bounds.characters());
                case PDF -> PdfText.read(file, bounds);
                case DOCX -> WordText.read(file, bounds);
                case HTML -> HtmlText.read(bytes(file, bounds.markup(), "page"), bounds);
                case EMAIL -> MailText.read(file, bounds);
            };
        } catch (IOException e) {
            throw new Unreadable("the file cannot be read; see that it is there and may be read");
        }
    }

    private static byte[] bytes(Path file, long most, String what) throws IOException, Unreadable {
        if (Files.size(file) > most) {
            throw new Unreadable("the " + what + " is larger than " + Bounds.inMebibytes(most) + "; split it");
        }
        return Files.readAllBytes(file);
    }
}
