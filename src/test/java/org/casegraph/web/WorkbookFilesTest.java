package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casegraph.export.Export;
import org.casegraph.graph.Imports;
import org.casegraph.model.Clearance;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbookFilesTest {

    private final Exported exported;

    WorkbookFilesTest(@Autowired List<Export> exports) {
        this.exported = new Exported(exports);
    }

    @BeforeAll
    void takeIn(@Autowired Imports imports) {
        imports.write(Coding.letter("a", GraphSchemasTest.TESTIMONY.replace("She was threatened.", "=1+1")));
    }

    @Test
    void everyTableIsOnASheetOfItsOwn() throws IOException {
        var sheets = sheets(exported.bytes("xlsx", Clearance.SEALED));
        assertThat(sheets.keySet())
                .containsExactly("entities", "acts", "ties", "roles", "statements", "documents", "about");
        assertThat(sheets.get("entities")).hasSize(5).anySatisfy(row -> assertThat(row)
                .containsEntry("name", "Ana Ruiz")
                .containsEntry("kind", "PERSON"));
        assertThat(sheets.get("ties")).anySatisfy(row -> assertThat(row)
                .containsEntry("fromName", "Bruno Ruiz")
                .containsEntry("toName", "Ana Ruiz")
                .containsEntry("qualities", "«брат» <elder> & so")
                .containsEntry("support", "1.0"));
        assertThat(sheets.get("roles")).anySatisfy(row -> assertThat(row)
                .containsEntry("actKind", "ARREST")
                .containsEntry("role", "DONE_BY")
                .containsEntry("fillerName", "City Police"));
        assertThat(sheets.get("acts"))
                .anySatisfy(
                        row -> assertThat(row).containsEntry("kind", "THREAT").containsEntry("denied", "1.0"));
        assertThat(sheets.get("documents")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("authorNames", "The neighbours")
                .containsEntry("published", "2019-05-02"));
        assertThat(sheets.get("statements")).anyMatch(row -> "=1+1".equals(row.get("summary")));
        assertThat(sheets.get("about")).hasSize(6);
        assertThat(exported.bytes("xlsx", Clearance.SEALED)).isEqualTo(exported.bytes("xlsx", Clearance.SEALED));
    }

    /** LibreOffice, where it is installed, writes each sheet of it as a table again. */
    @Test
    void libreOfficeOpensIt(@TempDir Path folder) throws Exception {
        assumeTrue(isInstalled("soffice"), "LibreOffice is not installed");
        Files.write(folder.resolve("casegraph.xlsx"), exported.bytes("xlsx", Clearance.SEALED));
        var everySheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
        var process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        everySheet,
                        "--outdir",
                        folder.toString(),
                        folder.resolve("casegraph.xlsx").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(folder.resolve("casegraph-entities.csv"))).contains("Ana Ruiz");
        assertThat(Files.readString(folder.resolve("casegraph-statements.csv")))
                .contains(",=1+1,")
                .contains("She was to speak against Bruno.");
        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".csv"))).hasSize(7);
        }
    }

    static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static Map<String, List<Map<String, String>>> sheets(byte[] bytes) throws IOException {
        var sheets = new LinkedHashMap<String, List<Map<String, String>>>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (var sheet : book) {
                var rows = new ArrayList<Map<String, String>>();
                for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                    var cells = new LinkedHashMap<String, String>();
                    for (var cell : sheet.getRow(i)) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        cells.put(sheet.getRow(0).getCell(cell.getColumnIndex()).getStringCellValue(), cell.toString());
                    }
                    rows.add(cells);
                }
                sheets.put(sheet.getSheetName(), rows);
            }
        }
        return sheets;
    }
}
