package org.casegraph.export.dossier;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A paper as tagged PDF, with bookmarks, the fonts in it, and nothing in it that tells when it was printed. */
final class PdfPaper implements Inscription {

    /** Beyond this the layout takes minutes and a gigabyte. */
    static final int MOST = 4_000;

    private final Typefaces typefaces = new Typefaces();
    private boolean isAnythingLatin;

    static void write(Paper paper, OutputStream out) {
        if (paper.size() > MOST) {
            throw new PaperRefused(
                    "The dossier has %d lines and notes, and a PDF is made of up to %d; ask for html, docx or md."
                            .formatted(paper.size(), MOST));
        }
        new PdfPaper().print(paper, out);
    }

    private void print(Paper paper, OutputStream out) {
        XRLog.setLoggingEnabled(false);
        HtmlPaper.of(paper, this);
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useUnicodeBidiSplitter(Directions::new);
        builder.useUnicodeBidiReorderer(new Directions.Reorderer());
        builder.useUriResolver((_, address) -> address.startsWith("#") ? address : null);
        for (var face : Typefaces.FACES) {
            builder.useFont(face::open, face.family(), face.weight(), FontStyle.NORMAL, true);
        }
        builder.withHtmlContent(HtmlPaper.of(paper, this), null);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            Imprint.set(renderer.getPdfDocument(), paper);
            renderer.getPdfDocument().save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void words(StringBuilder page, String text, @Nullable String language) {
        var written = typefaces.written(text);
        isAnythingLatin |= written.contains("‹") && !text.contains("‹");
        if (language == null) {
            page.append(HtmlPaper.escaped(written));
        } else {
            page.append("<abbr title=\"")
                    .append(Imprint.LANGUAGE)
                    .append(language)
                    .append("\">");
            page.append(HtmlPaper.escaped(written)).append("</abbr>");
        }
    }

    @Override
    public boolean isPrinted() {
        return true;
    }

    @Override
    public String head(Paper paper) {
        var sections = paper.contents().entrySet().stream()
                .map(entry -> bookmark(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
        return "<meta name=\"description\" content=\"" + HtmlPaper.escaped(paper.title()) + "\"/>\n<bookmarks>"
                + sections + "</bookmarks>\n<style>body, code, td, th { font-family: " + Typefaces.families()
                + " !important; } abbr { text-decoration: none; border: 0; }</style>\n";
    }

    /** Told where it is so; known once all was written. */
    @Override
    public String remark(Paper paper) {
        return isAnythingLatin
                ? "<p class=\"aside\">" + HtmlPaper.escaped(paper.words().say("cover.latin")) + "</p>\n"
                : "";
    }

    private static String bookmark(String anchor, String title) {
        return "<bookmark name=\"" + HtmlPaper.escaped(title) + "\" href=\"#" + anchor + "\"/>";
    }
}
