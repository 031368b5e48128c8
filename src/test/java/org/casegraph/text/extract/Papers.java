package org.casegraph.text.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Makes files of every format, as the programs that people use would. */
public final class Papers {

    private static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Papers() {}

    /** Writes something to a stream. */
    public interface Writing {
        void to(ByteArrayOutputStream stream) throws IOException;
    }

    public static byte[] written(Writing writing) {
        var stream = new ByteArrayOutputStream();
        try {
            writing.to(stream);
            return stream.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a PDF before it is saved. */
    public interface Finish {
        void on(PDDocument pdf) throws IOException;
    }

    /** A PDF with a page for each text; a line for each line of it. */
    public static byte[] pdf(String... pages) {
        return pdf(_ -> {}, pages);
    }

    public static byte[] pdf(Finish finish, String... pages) {
        return written(stream -> {
            try (var pdf = new PDDocument()) {
                for (var page : pages) {
                    draw(page, pdf);
                }
                finish.on(pdf);
                pdf.save(stream);
            }
        });
    }

    private static void draw(String text, PDDocument pdf) throws IOException {
        var page = new PDPage();
        pdf.addPage(page);
        if (text.isEmpty()) {
            return;
        }
        try (var content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 11);
            content.setLeading(14);
            content.newLineAtOffset(60, 700);
            for (var line : text.split("\n")) {
                if (!line.isEmpty()) {
                    content.showText(line);
                }
                content.newLine();
            }
            content.endText();
        }
    }

    /** A Word document with these paragraphs. */
    public static byte[] docx(String... paragraphs) {
        return written(stream -> {
            try (var word = new XWPFDocument()) {
                for (var paragraph : paragraphs) {
                    word.createParagraph().createRun().setText(paragraph);
                }
                word.write(stream);
            }
        });
    }

    /** An archive that is a Word document as far as its relations say, with this XML as its text. */
    public static byte[] docxOf(String xml) {
        return zip(Map.of(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>",
                "_rels/.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1'"
                        + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'"
                        + " Target='word/document.xml'/></Relationships>",
                "word/document.xml",
                xml));
    }

    /** The XML of a Word document with this in its body. */
    public static String body(String inside) {
        return "<w:document xmlns:w='" + WORDS + "'><w:body>" + inside + "</w:body></w:document>";
    }

    public static byte[] zip(Map<String, String> entries) {
        return written(stream -> {
            try (var zip = new ZipOutputStream(stream)) {
                for (var entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
        });
    }

    /** A mail as it lies in a file: the lines joined as mail programs join them. */
    public static byte[] mail(String... lines) {
        return String.join("\r\n", List.of(lines)).getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
