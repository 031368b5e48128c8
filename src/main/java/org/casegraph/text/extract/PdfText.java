package org.casegraph.text.extract;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Version;
import org.casegraph.text.DocumentFormat;
import org.casegraph.text.DocumentText;

/** The text of a PDF, as it is drawn, page by page. Nothing in it is run, and nothing that it points at is fetched. */
final class PdfText {

    static final String EXTRACTOR = "PDF 1 (PDFBox " + Version.getVersion() + ")";

    private PdfText() {}

    static Extracted read(Path file, Bounds bounds) throws Unreadable {
        try (var pdf = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return read(pdf, bounds);
        } catch (InvalidPasswordException e) {
            throw new Unreadable("the PDF is encrypted; save it without a password");
        } catch (Overflow e) {
            throw e.reason;
        } catch (IOException e) {
            throw new Unreadable("the PDF is damaged; open it in a viewer and save it anew");
        } catch (RuntimeException e) {
            throw new Unreadable("the PDF is damaged in a way that no reader is made for; print it to a new PDF");
        }
    }

    private static Extracted read(PDDocument pdf, Bounds bounds) throws IOException, Unreadable {
        int pages = pdf.getNumberOfPages();
        if (pages > bounds.pages()) {
            throw new Unreadable(
                    "the PDF has %,d pages; at most %,d are read at once, split it".formatted(pages, bounds.pages()));
        }
        if (pages == 0) {
            throw new Unreadable("the PDF has no pages; open it in a viewer and save it anew");
        }
        var drawn = new Drawn(new TextBuffer(bounds.characters()));
        drawn.writeText(pdf, Writer.nullWriter());
        drawn.pagesTo(pages);
        if (drawn.buffer.isBlank()) {
            throw new Unreadable(
                    "the PDF has no text on its %,d pages, only pictures; run text recognition (OCR) over it"
                            .formatted(pages));
        }
        var text = drawn.buffer.text();
        var catalog = pdf.getDocumentCatalog();
        return new Extracted(
                DocumentFormat.PDF,
                EXTRACTOR,
                null,
                text,
                Titles.usable(pdf.getDocumentInformation().getTitle()),
                Titles.language(catalog.getLanguage()),
                notes(pdf, text));
    }

    private static List<String> notes(PDDocument pdf, DocumentText text) throws IOException {
        var notes = new ArrayList<String>();
        var empty = empty(text, pdf.getNumberOfPages());
        if (!empty.isEmpty()) {
            notes.add("No text on pages: " + Titles.ranges(empty) + ".");
        }
        var names = pdf.getDocumentCatalog().getNames();
        if (names != null && names.getEmbeddedFiles() != null) {
            notes.add("Embedded files were not read.");
        }
        return notes;
    }

    private static List<Integer> empty(DocumentText text, int pages) {
        var empty = new ArrayList<Integer>();
        var starts = text.pages();
        for (int page = 1; page <= pages; page++) {
            int from =
                    page <= starts.size() ? starts.get(page - 1) : text.text().length();
            int to = page < starts.size() ? starts.get(page) : text.text().length();
            if (page > starts.size() || text.text().substring(from, to).isBlank()) {
                empty.add(page);
            }
        }
        return empty;
    }

    /** What the stripper of PDFBox finds, with the places where pages and paragraphs begin. */
    private static final class Drawn extends PDFTextStripper {

        private final TextBuffer buffer;
        private int begun;

        Drawn(TextBuffer buffer) {
            this.buffer = buffer;
            setSuppressDuplicateOverlappingText(true);
        }

        @Override
        protected void startPage(PDPage page) {
            pagesTo(getCurrentPageNo());
        }

        /** Pages on which nothing is drawn are passed over by the stripper; they count all the same. */
        void pagesTo(int page) {
            for (; begun < page; begun++) {
                guarded(buffer::page);
            }
        }

        @Override
        protected void writeParagraphStart() {
            guarded(buffer::paragraph);
        }

        @Override
        protected void writeParagraphEnd() {}

        @Override
        protected void writePageStart() {}

        @Override
        protected void writePageEnd() {}

        @Override
        protected void writeString(String text) {
            guarded(() -> buffer.append(text));
        }

        @Override
        protected void writeLineSeparator() {
            guarded(() -> buffer.append("\n"));
        }

        @Override
        protected void writeWordSeparator() {
            guarded(() -> buffer.append(" "));
        }
    }

    private interface Step {
        void take() throws Unreadable;
    }

    private static void guarded(Step step) {
        try {
            step.take();
        } catch (Unreadable e) {
            throw new Overflow(e);
        }
    }

    /** Carries a refusal out of PDFBox. */
    private static final class Overflow extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient Unreadable reason;

        Overflow(Unreadable reason) {
            super(reason.sentence(), null, false, false);
            this.reason = reason;
        }
    }
}
