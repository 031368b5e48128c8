package org.casegraph.text.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.casegraph.text.extract.Papers.body;
import static org.casegraph.text.extract.Papers.docxOf;
import static org.casegraph.text.extract.Papers.mail;
import static org.casegraph.text.extract.Papers.pdf;
import static org.casegraph.text.extract.Papers.utf8;
import static org.casegraph.text.extract.Papers.written;
import static org.casegraph.text.extract.Papers.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files that are made to do harm, or that are not what they say, and what is to come of each. */
public final class HostileFiles {

    /**
     * A file and its outcome.
     *
     * @param refusal words of the sentence that it is refused with; empty where it is harmless
     * @param text words that are read of it where it is harmless
     */
    public record Hostile(String what, String name, byte[] bytes, String refusal, String text) {

        static Hostile refused(String what, String name, byte[] bytes, String refusal) {
            return new Hostile(what, name, bytes, refusal, "");
        }

        static Hostile harmless(String what, String name, byte[] bytes, String text) {
            return new Hostile(what, name, bytes, "", text);
        }

        public boolean isHarmless() {
            return refusal.isEmpty();
        }

        @Override
        public String toString() {
            return what;
        }
    }

    private static final int MEBI = 1024 * 1024;
    private static final String PARAGRAPH = "<w:p><w:r><w:t>Held.</w:t></w:r></w:p>";

    private HostileFiles() {}

    public static List<Hostile> all() {
        return java.util.stream.Stream.of(word(), pdfs(), pages(), mails(), plain(), foreign())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Hostile> word() {
        var climbing = new LinkedHashMap<String, String>();
        climbing.put("../../../climbed.txt", "out");
        climbing.put("/absolute.txt", "out");
        climbing.put("word/..\\..\\back.txt", "out");
        return List.of(
                Hostile.refused("DOCX that unpacks to 300 MB of blanks", "a.docx", bomb(' ', 300), "unpacks to more"),
                Hostile.refused("DOCX with 300 MB of one letter", "a.docx", bomb('a', 300), "unpacks to more"),
                Hostile.refused("DOCX with 20,000 entries", "a.docx", entries(20_000), "has 20,000 entries"),
                Hostile.refused(
                        "DOCX with an external entity",
                        "a.docx",
                        docxOf("<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                                + body(PARAGRAPH.replace("Held", "&x;"))),
                        "declares entities"),
                Hostile.refused("DOCX with a billion laughs", "a.docx", docxOf(laughs()), "declares entities"),
                Hostile.refused(
                        "DOCX whose text lies outside the archive",
                        "a.docx",
                        zip(Map.of(
                                "[Content_Types].xml",
                                "<Types/>",
                                "_rels/.rels",
                                "<Relationships><Relationship Type='x/relationships/officeDocument'"
                                        + " Target='../../../../etc/passwd'/></Relationships>")),
                        "no Word document"),
                Hostile.refused(
                        "DOCX with boxes 300 deep in each other",
                        "a.docx",
                        docxOf(body("<w:p><w:t>x</w:t>".repeat(300) + "</w:p>".repeat(300))),
                        "boxes inside each other"),
                Hostile.refused("DOCX cut in half", "a.docx", half(Papers.docx("Held.")), "damaged archive"),
                Hostile.refused("DOCX behind a password", "a.docx", lockedDocx(), "behind a password"),
                Hostile.refused("DOCX without words", "a.docx", Papers.docx(""), "has no text"),
                Hostile.harmless(
                        "DOCX with names that climb", "a.docx", with(climbing, docxOf(body(PARAGRAPH))), "Held."),
                Hostile.refused("workbook", "a.docx", workbook(), "workbook or presentation"),
                Hostile.refused("archive of files", "a.zip", zip(climbing), "no Word document"));
    }

    private static List<Hostile> pdfs() {
        return List.of(
                Hostile.refused("PDF behind a password", "a.pdf", lockedPdf(), "is encrypted"),
                Hostile.refused(
                        "PDF that is nothing but its first line", "a.pdf", utf8("%PDF-1.7\n%âãÏÓ\n"), "damaged"),
                Hostile.refused("PDF full of noise", "a.pdf", joined(utf8("%PDF-1.7\n"), noise(100_000)), "damaged"),
                Hostile.refused("PDF of pictures alone", "a.pdf", pdf("", "", ""), "no text on its 3 pages"),
                Hostile.refused("PDF of 100,000 pages", "a.pdf", pages(100_000), "has 100,000 pages"),
                Hostile.refused(
                        "PDF with a page drawn in 600 MB of blanks", "a.pdf", page(600), "no text on its 1 page"),
                Hostile.refused("PDF with 600 MB of packed objects", "a.pdf", objects(600), "512 MB of memory"),
                Hostile.refused(
                        "PDF whose pages hold themselves",
                        "a.pdf",
                        raw("<< /Type /Pages /Kids [2 0 R] /Count 1 >>"),
                        "no pages"),
                Hostile.refused("PDF nested 200,000 deep", "a.pdf", raw("[".repeat(200_000)), "damaged"),
                Hostile.harmless("PDF with JavaScript", "a.pdf", script(), "Held."));
    }

    private static List<Hostile> pages() {
        return List.of(
                Hostile.harmless(
                        "HTML with scripts, frames and pictures from elsewhere",
                        "a.html",
                        utf8(
                                """
                                <html><body onload="x()"><script src="http://127.0.0.1:9/x.js">alert(1)</script><p>Held.</p>
                                <img src="http://127.0.0.1:9/x.png" alt="spy"><iframe src="http://127.0.0.1:9/">frame</iframe>
                                <link rel=stylesheet href="http://127.0.0.1:9/x.css"><object data="x">object</object>"""),
                        "Held."),
                Hostile.harmless(
                        "HTML nested 100,000 deep",
                        "a.html",
                        utf8("<html>" + "<div>".repeat(100_000) + "Held."),
                        "Held."),
                Hostile.refused(
                        "HTML that is nothing but a script",
                        "a.html",
                        utf8("<html><script>write('x')</script>"),
                        "no text"),
                Hostile.refused(
                        "HTML of 30 MB",
                        "a.html",
                        utf8("<html>" + "<b>x</b>".repeat(30 * MEBI / 8)),
                        "larger than 20 MiB"),
                Hostile.harmless(
                        "HTML with entities declared",
                        "a.html",
                        utf8("<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><body>Held.&x;"),
                        "Held."));
    }

    private static List<Hostile> mails() {
        var nested = "From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n".repeat(500);
        var multipart = IntStream.range(0, 2_000)
                .mapToObj("Content-Type: multipart/mixed; boundary=b%1$d\r\n\r\n--b%1$d\r\n"::formatted)
                .collect(Collectors.joining());
        var parts = "--b\r\nContent-Type: text/plain\r\n\r\nHeld.\r\n".repeat(1_500);
        var head = "From: a@example.org\r\nMIME-Version: 1.0\r\n";
        return List.of(
                Hostile.refused(
                        "mail 500 deep in mails", "a.eml", utf8(nested + "From: b@example.org\r\n\r\nHeld."), "deep"),
                Hostile.refused("mail with parts 2,000 deep", "a.eml", utf8(head + multipart), "deep"),
                Hostile.refused(
                        "mail of 1,500 parts",
                        "a.eml",
                        utf8(head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + parts + "--b--\r\n"),
                        "more than 1,000 parts"),
                Hostile.refused(
                        "mail with a part of 30 MB",
                        "a.eml",
                        utf8(head + "Content-Type: text/plain\r\n\r\n" + "word ".repeat(6 * MEBI)),
                        "larger than 20 MiB"),
                Hostile.refused(
                        "mail with a header of 1 MB",
                        "a.eml",
                        utf8(head + "Subject: " + "x".repeat(MEBI) + "\r\n\r\nx"),
                        "damaged"),
                Hostile.refused(
                        "mail that is encrypted",
                        "a.eml",
                        mail(
                                "From: a@example.org",
                                "MIME-Version: 1.0",
                                "Content-Type: application/pkcs7-mime; name=smime.p7m",
                                "",
                                "x"),
                        "is encrypted"),
                Hostile.harmless(
                        "mail with a file that is named like a path",
                        "a.eml",
                        mail(
                                "From: a@example.org",
                                "MIME-Version: 1.0",
                                "Content-Type: application/pdf",
                                "Content-Disposition: attachment; filename=\"../../../climbed.txt\"",
                                "",
                                "out"),
                        "Attachment: ../../../climbed.txt"));
    }

    private static List<Hostile> plain() {
        return List.of(
                Hostile.refused("empty file", "a.txt", new byte[0], "is empty"),
                Hostile.refused("blanks alone", "a.txt", utf8(" \n\t\n"), "no text in it"),
                Hostile.refused(
                        "program called text",
                        "a.txt",
                        joined(new byte[] {0x7F, 'E', 'L', 'F'}, noise(5_000)),
                        "of a kind"),
                Hostile.refused("noise called text", "a.txt", noise(5_000), "no text"),
                Hostile.refused("text with NUL in it", "a.txt", utf8("She was\0 held."), "character 7 is NUL"),
                Hostile.harmless("text in UTF-16", "a.txt", "\uFEFFHeld.".getBytes(UTF_16LE), "Held."),
                Hostile.harmless("10 MB in one line", "a.txt", utf8("Held. ".repeat(10 * MEBI / 6)), "Held."),
                Hostile.refused("text of 41 MB", "a.txt", utf8("x".repeat(41 * MEBI)), "larger than 40 MiB"),
                Hostile.refused("text of 30 million characters", "a.txt", utf8("x".repeat(30_000_000)), "longer than"),
                Hostile.refused(
                        "file of 101 MB", "a.pdf", joined(utf8("%PDF-1.7\n"), new byte[101 * MEBI]), "larger than 100"),
                Hostile.refused(
                        "text that ends inside a character",
                        "a.txt",
                        Arrays.copyOf(utf8("Held. Он жив."), 16),
                        "encoding that is not known"),
                Hostile.harmless("PDF called text", "a.txt", pdf("Held."), "Held."),
                Hostile.harmless("text called PDF", "a.pdf", utf8("Held."), "Held."));
    }

    private static List<Hostile> foreign() {
        return List.of(
                Hostile.refused(
                        "picture", "a.pdf", joined("\u0089PNG\r\n".getBytes(ISO_8859_1), noise(99)), "is a picture"),
                Hostile.refused("rich text", "a.doc", utf8("{\\rtf1 Held.}"), "rich text (RTF)"),
                Hostile.refused("text of 100 MB, packed", "a.txt.gz", packed(100), "unpack it"),
                Hostile.refused(
                        "mailbox", "a.mbox", utf8("From a Tue May 7\nReceived: x\nFrom: a\n\nHeld."), "a mailbox"));
    }

    private static byte[] bomb(char letter, int mebibytes) {
        return written(stream -> {
            try (var zip = new ZipOutputStream(stream)) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write(utf8("<Types/>"));
                zip.putNextEntry(new ZipEntry("_rels/.rels"));
                zip.write(utf8("<Relationships><Relationship Type='x/relationships/officeDocument' Target='d.xml'/>"
                        + "</Relationships>"));
                zip.putNextEntry(new ZipEntry("d.xml"));
                zip.write(utf8("<w:document xmlns:w='w'><w:p><w:t>" + (letter == ' ' ? "</w:t></w:p>" : "")));
                fill(letter, mebibytes, zip);
                zip.write(utf8((letter == ' ' ? "" : "</w:t></w:p>") + "</w:document>"));
            }
        });
    }

    private static void fill(char letter, int mebibytes, OutputStream to) throws IOException {
        var block = new byte[MEBI];
        Arrays.fill(block, (byte) letter);
        for (int i = 0; i < mebibytes; i++) {
            to.write(block);
        }
    }

    private static byte[] entries(int count) {
        var entries = new LinkedHashMap<String, String>();
        IntStream.range(0, count).forEach(i -> entries.put("word/media/" + i, ""));
        return zip(entries);
    }

    private static byte[] with(Map<String, String> more, byte[] archive) {
        return written(stream -> {
            try (var zip = new ZipOutputStream(stream);
                    var from = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(archive))) {
                for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    from.transferTo(zip);
                }
                for (var entry : more.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(utf8(entry.getValue()));
                }
            }
        });
    }

    private static String laughs() {
        var entities = new StringBuilder("<!DOCTYPE d [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        return entities + "]>" + body(PARAGRAPH.replace("Held", "&l9;"));
    }

    private static byte[] lockedDocx() {
        return written(stream -> {
            try (var files = new POIFSFileSystem();
                    var plain = OPCPackage.open(new java.io.ByteArrayInputStream(Papers.docx("Held.")))) {
                var lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                lock.confirmPassword("secret");
                try (var into = lock.getDataStream(files)) {
                    plain.save(into);
                } catch (java.security.GeneralSecurityException e) {
                    throw new IOException(e);
                }
                files.writeFilesystem(stream);
            } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
                throw new IOException(e);
            }
        });
    }

    private static byte[] workbook() {
        return written(stream -> {
            try (var book = new XSSFWorkbook()) {
                book.createSheet().createRow(0).createCell(0).setCellValue("Held.");
                book.write(stream);
            }
        });
    }

    private static byte[] lockedPdf() {
        return pdf(
                pdf -> pdf.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission())), "Held.");
    }

    private static byte[] script() {
        return pdf(
                pdf -> pdf.getDocumentCatalog()
                        .setOpenAction(new PDActionJavaScript("app.launchURL('http://127.0.0.1:9')")),
                "Held.");
    }

    private static byte[] pages(int count) {
        return raw("<< /Type /Pages /Kids [" + "3 0 R ".repeat(count) + "] /Count " + count + " >>");
    }

    /** A PDF whose tree of pages is what is given; object 3 is a page. */
    private static byte[] raw(String tree) {
        return utf8("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj " + tree + " endobj\n"
                + "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >> endobj\n"
                + "trailer << /Root 1 0 R /Size 4 >>\n%%EOF\n");
    }

    private static byte[] page(int mebibytes) {
        return packedIn(
                mebibytes,
                "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n"
                        + "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >> endobj\n",
                "");
    }

    private static byte[] objects(int mebibytes) {
        return packedIn(mebibytes, "", "/Type /ObjStm /N 1 /First 10 ");
    }

    private static byte[] packedIn(int mebibytes, String objects, String kind) {
        var packed = written(stream -> {
            try (var deflated = new DeflaterOutputStream(stream)) {
                fill(' ', mebibytes, deflated);
            }
        });
        var before = "%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n" + objects + "4 0 obj << " + kind
                + "/Filter /FlateDecode /Length " + packed.length + " >> stream\n";
        var after = "\nendstream endobj\ntrailer << /Root 1 0 R /Size 5 >>\n%%EOF\n";
        return joined(joined(utf8(before), packed), utf8(after));
    }

    private static byte[] packed(int mebibytes) {
        return written(stream -> {
            try (var zip = new GZIPOutputStream(stream)) {
                fill('x', mebibytes, zip);
            }
        });
    }

    private static byte[] noise(int length) {
        var bytes = new byte[length];
        new Random(4).nextBytes(bytes);
        return bytes;
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
