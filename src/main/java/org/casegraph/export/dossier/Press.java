package org.casegraph.export.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Gives papers their form; the same paper in the same form is the same, byte by byte. */
public final class Press {

    private Press() {}

    /**
     * Writes a paper.
     *
     * @throws PaperRefused if it does not take this form; nothing has been written then
     */
    public static void print(Paper paper, Format format, OutputStream out) {
        switch (format) {
            case HTML -> write(HtmlPaper.of(paper, Inscription.SCREEN), out);
            case MD -> write(MarkdownPaper.of(paper), out);
            case PDF -> PdfPaper.write(paper, out);
            case DOCX -> DocxPaper.write(paper, out);
        }
    }

    private static void write(String text, OutputStream out) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
