package org.casegraph.export.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.casegraph.Casegraph;
import org.casegraph.graph.Intake;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.read.EntityReader;
import org.casegraph.model.Clearance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Dossiers as PDF and for word processors, read back by programs that did not write them. */
@SpringBootTest(classes = Casegraph.class, properties = "casegraph.data=target/dossier-test")
@StoreTest(emptied = StoreTest.Emptied.BEFORE_ALL)
class PrintedDossierTest {

    private final Harbour harbour;

    PrintedDossierTest(@Autowired Intake intake, @Autowired EntityReader entities, @Autowired Dossiers dossiers) {
        harbour = new Harbour(intake, entities, dossiers);
    }

    @BeforeEach
    void fill() {
        harbour.fill("appeal", "news");
    }

    @Test
    void tagsThePdfAndLeadsThroughIt() throws IOException {
        try (var document = pdf("ru")) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("ru");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("case of Leyla Azadi");
            var bookmarks = new ArrayList<String>();
            catalog.getDocumentOutline().children().forEach(item -> bookmarks.add(item.getTitle()));
            assertThat(bookmarks)
                    .hasSize(11)
                    .startsWith("Краткое изложение", "Хронология")
                    .endsWith("Источники");
            var elements = elements(catalog.getStructureTreeRoot());
            assertThat(elements)
                    .extracting(PDStructureElement::getStructureType)
                    .contains("H1", "H2", "Table", "TH", "LI");
            assertThat(elements).extracting(PDStructureElement::getLanguage).contains("und-Geor", "ru", "en");
            assertThat(elements).extracting(PDStructureElement::getExpandedForm).containsOnlyNulls();
        }
    }

    @Test
    void hasAFontForEveryLetterOfThePdf() throws IOException {
        try (var document = pdf("en")) {
            var lacking = new ArrayList<String>();
            var reader = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    boolean isNotdef = java.util.Arrays.stream(position.getCharacterCodes())
                            .anyMatch(code -> code == 0);
                    if (isNotdef || !position.getFont().isEmbedded()) {
                        lacking.add(position.getUnicode() + " in "
                                + position.getFont().getName());
                    }
                    super.processTextPosition(position);
                }
            };
            var text = reader.getText(document);

            assertThat(lacking).isEmpty();
            assertThat(text)
                    .contains("თამარ ბერიძე", "Лейла Азади", "‹zhāng wěi mín›", "‹", "<script>alert(1)</script>");
            assertThat(text).contains("Names in scripts for which this form has no letters");
            assertThat(text).doesNotContain("张", "\u202E");
        }
    }

    @Test
    void opensForWordProcessors() throws IOException {
        var paper = harbour.paper(Harbour.MATTER, "en", Clearance.TEAM);
        try (var document = new XWPFDocument(new ByteArrayInputStream(Harbour.printed(paper, Format.DOCX)))) {
            var headings = document.getParagraphs().stream()
                    .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .map(paragraph -> paragraph.getText())
                    .toList();
            assertThat(headings).hasSize(10).startsWith("Summary", "Chronology").endsWith("Sources");
            assertThat(document.getTables()).hasSizeGreaterThan(4);
            assertThat(document.getTables().getFirst().getRow(0).getCell(0).getText())
                    .isEqualTo("No.");
            var notes = document.getFootnotes();
            assertThat(notes).hasSize(paper.notes().size() + 2);
            assertThat(notes.getLast().getParagraphs().getFirst().getText()).containsPattern("S\\d .*, paragraph");
            var marks = document.getDocument().xmlText().split("<w:footnoteReference ", -1).length - 1;
            assertThat(marks).isEqualTo(paper.notes().size());
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("case of Leyla Azadi");
        }
    }

    @Test
    void opensInLibreOffice(@TempDir Path folder) throws Exception {
        assumeTrue(
                Files.exists(Path.of("/usr/lib/libreoffice/program/libswlo.so")),
                "Skipped: LibreOffice Writer is not installed.");
        var file = folder.resolve("dossier.docx");
        Files.write(file, Harbour.printed(harbour.paper(Harbour.MATTER, "en", Clearance.TEAM), Format.DOCX));
        var process = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("home").toUri(),
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        try (var document = Loader.loadPDF(folder.resolve("dossier.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Leyla Azadi was arrested", "Sources");
        }
    }

    private PDDocument pdf(String language) throws IOException {
        return Loader.loadPDF(Harbour.printed(harbour.paper(Harbour.MATTER, language, Clearance.TEAM), Format.PDF));
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        var elements = new ArrayList<PDStructureElement>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                elements.addAll(elements(element));
            }
        }
        return elements;
    }
}
