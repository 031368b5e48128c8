package org.casegraph.source.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.casegraph.source.format.Brought;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenWorkbookTest {

    private static final String SHEET =
            """
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>born</t></is></c><c r="D1" t="str"><f>"jo"&amp;"b"</f><v>job</v></c></row>
            <row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4" s="1"><v>25965</v></c><c r="D4"><v>3.0</v></c></row>
            <row r="5"><c r="A5" t="inlineStr"><is><r><t>Zainab </t></r><r><t>Okoye</t></r></is></c><c r="D5" t="e"><v>#N/A</v></c></row>
            </sheetData></worksheet>
            """;

    @TempDir
    private Path folder;

    private final Map<String, String> parts = new LinkedHashMap<>();

    @BeforeEach
    void makeBook() {
        Brought.write(
                folder,
                "book.mapping.yaml",
                "tables: [{sheet: People, entities: [{as: p, kind: PERSON, names: [name], properties:"
                        + " {BIRTH_DATE: born, OCCUPATION: job}}]}]");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r='r'><sheets><sheet name='Notes' r:id='r1'/><sheet name='People' r:id='r2'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/><Relationship Id='r2' Target='/xl/worksheets/sheet2.xml'/></Relationships>");
        parts.put("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>name</t></si><si><t>Ждан Ilves</t><rPh><t>spoken</t></rPh></si></sst>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet/>");
        parts.put("xl/worksheets/sheet2.xml", SHEET);
    }

    @Test
    void sharedInlineAndRichTextsDatesAndValuesOfFormulasAreRead() throws IOException {
        var read = Brought.file(book());

        assertThat(read.lines())
                .contains(
                        "PERSON | PRIMARY | Ждан Ilves",
                        "Ждан Ilves | BIRTH_DATE | 1971-02-01",
                        "Ждан Ilves | OCCUPATION | 3",
                        "PERSON | PRIMARY | Zainab Okoye");
        assertThat(read.why("job")).isEqualTo("row 5: the cell holds an error of the spreadsheet: #N/A");
    }

    @Test
    void bombsEntitiesAndHalvesAreRefused() throws IOException {
        parts.put("xl/worksheets/sheet2.xml", SHEET.replace("</sheetData>", " ".repeat(80_000_000) + "</sheetData>"));
        assertThat(Brought.refused(book())).contains("unpacks to far more than a spreadsheet would");
        parts.put(
                "xl/worksheets/sheet2.xml",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>" + SHEET.replace("Okoye", "&b;"));
        assertThat(Brought.refused(book())).contains("it has a document type or entities of its own");
        parts.put("xl/worksheets/sheet2.xml", "<a>".repeat(10_000));
        assertThat(Brought.refused(book())).contains("nested more than 90 deep");
        parts.put("xl/worksheets/sheet2.xml", SHEET.replace("<v>1</v>", "<v>99</v>"));
        assertThat(Brought.refused(book())).contains("asks for a text that the file does not have");
        parts.remove("xl/worksheets/sheet2.xml");
        assertThat(Brought.refused(book())).contains("it has no part xl/worksheets/sheet2.xml");
        Files.writeString(folder.resolve("book.xlsx"), "PK but no archive");
        assertThat(Brought.refused(folder.resolve("book.xlsx"))).contains("it is no spreadsheet");
        Files.delete(folder.resolve("book.mapping.yaml"));
        assertThat(Brought.refused(folder.resolve("book.xlsx"))).contains("a table needs a mapping");
    }

    private Path book() throws IOException {
        var file = folder.resolve("book.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
