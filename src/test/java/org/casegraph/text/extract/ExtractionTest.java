package org.casegraph.text.extract;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.text.extract.Papers.docx;
import static org.casegraph.text.extract.Papers.mail;
import static org.casegraph.text.extract.Papers.pdf;
import static org.casegraph.text.extract.Papers.utf8;
import static org.casegraph.text.extract.Papers.written;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.casegraph.text.DocumentFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of files of each format, as people make them. */
class ExtractionTest {

    private static final String RUSSIAN =
            "Заявление о пытках. Мою сестру, Марию Соколову, задержали в четверг вечером у её дома.\n"
                    + "Она сообщила адвокату, что её били и требовали показаний против брата.\n";

    private static final Extraction EXTRACTION = new Extraction(Bounds.USUAL);

    @TempDir
    private Path folder;

    private Extracted read(byte[] bytes, String name) throws IOException, Unreadable {
        var file = Files.write(folder.resolve("original"), bytes);
        return EXTRACTION.read(file, name);
    }

    @Test
    void leavesPlainTextAsItIs() throws Exception {
        var text = "\uFEFF# Letter of the Velds\r\n\r\nAna  Ruiz — 🙂 was\r\nheld.\r\n\r\n\r\nShe is free.  \n";

        var read = read(utf8(text), "letter.md");

        assertThat(read.format()).isEqualTo(DocumentFormat.TEXT);
        assertThat(read.text().text()).isEqualTo(text);
        assertThat(read.title()).isEqualTo("Letter of the Velds");
        assertThat(read.encoding()).isEqualTo("UTF-8");
        assertThat(read.text().paragraphs())
                .containsExactly(text.indexOf("# "), text.indexOf("Ana"), text.indexOf("She"));
    }

    @Test
    void tellsTheEncodingOfPlainText() throws Exception {
        for (var name : new String[] {"windows-1251", "KOI8-R", "UTF-8"}) {
            var read = read(RUSSIAN.getBytes(Charset.forName(name)), "заявление.txt");

            assertThat(read.text().text()).isEqualTo(RUSSIAN);
            assertThat(read.encoding()).isEqualTo(name);
        }
        var marked = "\uFEFF" + RUSSIAN;
        assertThat(read(marked.getBytes(UTF_16LE), "x.txt").text().text()).isEqualTo(marked);
    }

    @Test
    void readsAPdfPageByPage() throws Exception {
        var bytes = pdf(
                pdf -> {
                    pdf.getDocumentInformation().setTitle("Urgent appeal 12/2019");
                    pdf.getDocumentCatalog().setLanguage("en-GB");
                },
                "Urgent appeal\n\n\nAna Ruiz was held in Lena\nprison for two days.",
                "",
                "Her brother was beaten.");

        var read = read(bytes, "appeal.bin");

        var text = read.text();
        assertThat(read.format()).isEqualTo(DocumentFormat.PDF);
        assertThat(read.title()).isEqualTo("Urgent appeal 12/2019");
        assertThat(read.language()).isEqualTo("en");
        assertThat(read.notes()).containsExactly("No text on pages: 2.");
        assertThat(text.text()).contains("Ana Ruiz was held in Lena\nprison for two days.");
        assertThat(text.pages()).hasSize(3);
        assertThat(text.pageAt(text.text().indexOf("Ana"))).isEqualTo(1);
        assertThat(text.pageAt(text.text().indexOf("Her"))).isEqualTo(3);
        assertThat(text.paragraphAt(text.text().indexOf("Ana"))).isEqualTo(2);
        assertThat(text.paragraphAt(text.text().indexOf("two days"))).isEqualTo(2);
    }

    @Test
    void readsAWordDocumentWithAllThatAReaderSees() throws Exception {
        var bytes = written(stream -> {
            try (var word = new XWPFDocument()) {
                word.getProperties().getCoreProperties().setTitle("Complaint of Iris Veld");
                word.createHeaderFooterPolicy()
                        .createHeader(XWPFHeaderFooterPolicy.DEFAULT)
                        .createParagraph()
                        .createRun()
                        .setText("Bar of Valdoria");
                var first = word.createParagraph();
                first.createRun().setText("Iris Veld ");
                first.createRun().setText("was told:");
                first.createRun().addBreak();
                first.createRun().setText("testify.");
                var table = word.createTable(1, 2);
                table.getRow(0).getCell(0).setText("Name");
                table.getRow(0).getCell(1).setText("Tomas Veld");
                var note = word.createFootnote();
                note.createParagraph().createRun().setText("Case 12/2019.");
                first.addFootnoteReference(note);
                word.createParagraph().createRun().setText("Signed");
                word.write(stream);
            }
        });

        var read = read(bytes, "complaint.pdf");

        assertThat(read.format()).isEqualTo(DocumentFormat.DOCX);
        assertThat(read.title()).isEqualTo("Complaint of Iris Veld");
        assertThat(read.text().text())
                .isEqualTo(
                        "Bar of Valdoria\n\nIris Veld was told:\ntestify.\n\nName\n\nTomas Veld\n\nSigned\n\nCase 12/2019.");
        assertThat(read.text().paragraphs()).hasSize(6);
    }

    @Test
    void leavesOutWhatWasDeletedInAWordDocumentAndSaysSo() throws Exception {
        var bytes = Papers.docxOf(
                Papers.body(
                        """
                <w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>She was </w:t></w:r>
                <w:del><w:r><w:delText>not </w:delText></w:r></w:del><w:ins><w:r><w:t>surely </w:t></w:r></w:ins>
                <w:r><w:t>held.</w:t><w:tab/><w:t>End</w:t></w:r></w:p>"""));

        var read = read(bytes, "x.docx");

        assertThat(read.text().text()).isEqualTo("She was surely held.\tEnd");
        assertThat(read.notes()).containsExactly("Words that were deleted in tracked changes were not read.");
    }

    @Test
    void readsALongWordDocument() throws Exception {
        var paragraph = "<w:p><w:r><w:t>Veld &amp; Roth &#8212; &lt;held&gt;</w:t></w:r></w:p>";

        var read = read(Papers.docxOf(Papers.body(paragraph.repeat(40_000))), "x.docx");

        assertThat(read.text().paragraphs()).hasSize(40_000);
        assertThat(read.text().text()).endsWith("\n\nVeld & Roth — <held>");
    }

    @Test
    void readsWhatAPageShows() throws Exception {
        var page =
                """
                <!-- kept --><!DOCTYPE html><html lang="kk"><head><title>News of the day</title><style>p {}</style></head>
                <body><h1>Trial</h1><p>Ana <b>Ruiz</b>
                   was held.<br>Then&nbsp;freed.</p><div hidden>secret</div><script>alert("no")</script>
                <ul><li>one</li><li>two</li></ul><table><tr><td>a</td><td>b</td></tr></table></body></html>""";

        var read = read(utf8(page), "news");

        assertThat(read.format()).isEqualTo(DocumentFormat.HTML);
        assertThat(read.title()).isEqualTo("News of the day");
        assertThat(read.language()).isEqualTo("kk");
        assertThat(read.text().text()).isEqualTo("Trial\n\nAna Ruiz was held.\nThen\u00A0freed.\n\none\n\ntwo\n\na\tb");
        assertThat(read.text().paragraphs()).hasSize(5);
    }

    @Test
    void readsAPageInTheEncodingThatItNames() throws Exception {
        var page = "<html><head><meta charset=windows-1251></head><body>Она жива.</body></html>";

        assertThat(read(page.getBytes(Charset.forName("windows-1251")), "x.html")
                        .text()
                        .text())
                .isEqualTo("Она жива.");
    }

    @Test
    void readsAMailWithItsHeadersAndOneOfTheTextsThatSayTheSame() throws Exception {
        var read = read(
                mail(
                        "Received: from a by b; Tue, 7 May 2019 10:00:01 +0200",
                        "From: =?UTF-8?B?QW5hIFJ1w616?= <ana@example.org>",
                        "To: desk@example.org",
                        "Date: Tue, 7 May 2019 10:00:00 +0200",
                        "Subject: =?UTF-8?Q?My_brother=E2=80=99s_arrest?=",
                        "MIME-Version: 1.0",
                        "Content-Type: multipart/mixed; boundary=outer",
                        "",
                        "--outer",
                        "Content-Type: multipart/alternative; boundary=inner",
                        "",
                        "--inner",
                        "Content-Type: text/plain; charset=utf-8",
                        "Content-Transfer-Encoding: quoted-printable",
                        "",
                        "They took Luis =E2=80=94 at night.",
                        "",
                        "Please help.",
                        "--inner",
                        "Content-Type: text/html; charset=utf-8",
                        "",
                        "<p>They took Luis at night.</p>",
                        "--inner--",
                        "--outer",
                        "Content-Type: image/jpeg; name=door.jpg",
                        "Content-Disposition: attachment; filename=door.jpg",
                        "Content-Transfer-Encoding: base64",
                        "",
                        "/9j/4AAQ",
                        "--outer--",
                        ""),
                "message");

        assertThat(read.format()).isEqualTo(DocumentFormat.EMAIL);
        assertThat(read.title()).isEqualTo("My brother’s arrest");
        assertThat(read.text().text())
                .isEqualTo(
                        """
                        From: Ana Ruíz <ana@example.org>
                        To: desk@example.org
                        Date: Tue, 7 May 2019 10:00:00 +0200
                        Subject: My brother’s arrest

                        They took Luis — at night.

                        Please help.

                        Attachment: door.jpg (image/jpeg)""");
        assertThat(read.text().paragraphs()).hasSize(4);
    }

    @Test
    void readsTheMailInsideAMail() throws Exception {
        var read = read(
                mail(
                        "From: desk@example.org",
                        "Subject: Fwd",
                        "MIME-Version: 1.0",
                        "Content-Type: multipart/mixed; boundary=outer",
                        "",
                        "--outer",
                        "Content-Type: text/html",
                        "",
                        "<p>See below.</p>",
                        "--outer",
                        "Content-Type: message/rfc822",
                        "",
                        "From: ana@example.org",
                        "Subject: Luis",
                        "",
                        "They took him.",
                        "--outer--",
                        ""),
                "x.eml");

        assertThat(read.title()).isEqualTo("Fwd");
        assertThat(read.text().text())
                .isEqualTo("From: desk@example.org\nSubject: Fwd\n\nSee below.\n\n"
                        + "From: ana@example.org\nSubject: Luis\n\nThey took him.");
    }

    @Test
    void takesALetterThatBeginsLikeAMailForALetter() throws Exception {
        var letter = "From: Ana Ruiz\nTo: the Minister\nDate: 7 May 2019\n\nFree my brother.";

        assertThat(read(utf8(letter), "letter.txt").format()).isEqualTo(DocumentFormat.TEXT);
        assertThat(read(utf8(letter), "letter.eml").format()).isEqualTo(DocumentFormat.EMAIL);
    }

    @Test
    void decidesByWhatIsInAFileAndNotByItsName() throws Exception {
        assertThat(read(pdf("Held."), "x.txt").format()).isEqualTo(DocumentFormat.PDF);
        assertThat(read(docx("Held."), "x.pdf").format()).isEqualTo(DocumentFormat.DOCX);
        assertThat(read(utf8("<HTML><body>Held."), "x.docx").format()).isEqualTo(DocumentFormat.HTML);
        assertThat(read(utf8("%PDE? Held."), "x.pdf").format()).isEqualTo(DocumentFormat.TEXT);
    }

    @Test
    void keepsTextThatCannotBeBrokenByWhatIsInIt() throws Exception {
        var read = read(utf8("<html><body>one\u0001two&#xD800;three&#xFFFF;</body></html>"), "x");

        assertThat(read.text().text())
                .doesNotContain("\u0001")
                .doesNotContain("\uD800")
                .doesNotContain("\uFFFF");
    }
}
