package org.casegraph.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://example.org\")",
                "+1",
                "@SUM(A1)",
                "00123",
                "2019-01-02",
                "_x000D_ is no line end",
                "two\r\nlines\tand a tab",
                "  spaces  ",
                "<b>&amp; ]]> \"so\"",
                "Айгүл 阿依古丽 😀"
            })
    void textsStayAsTheyAre(String text) throws IOException {
        try (var book = read(written(100, List.of(List.of(text))))) {
            var cell = book.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
        }
    }

    @Test
    void numbersAreNumbersAndNothingIsNoCell() throws IOException {
        try (var book = read(written(100, List.of(Arrays.asList(12, null, "", List.of("a", "b"), 1.5))))) {
            var row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(12);
            assertThat(row.getCell(1)).isNull();
            assertThat(row.getCell(2)).isNull();
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("a; b");
            assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(1.5);
        }
    }

    @Test
    void longTablesGoOnOnFurtherSheets() throws IOException {
        var rows = IntStream.range(0, 7).mapToObj(List::of).toList();
        try (var book = read(written(4, rows))) {
            assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
                    .containsExactly("table", "table 2", "table 3", "empty");
            assertThat(IntStream.range(0, 4).map(i -> book.getSheetAt(i).getLastRowNum()))
                    .containsExactly(3, 3, 1, 0);
            assertThat(values(book.getSheetAt(2))).containsExactly("heading", "6.0");
        }
    }

    @Test
    void textsThatAreTooLongForACellAreCutAndSaySo() throws IOException {
        // The same letter over and over would look like an attack to whoever unpacks it.
        var fits = letters();
        var out = new ByteArrayOutputStream();
        var book = new Workbook(out, 100);
        book.table("table", List.of("heading"));
        book.row(List.of(fits));
        book.row(List.of(fits + "ж"));
        book.row(List.of(fits.substring(0, CellXml.LONGEST - CellXml.CUT.length() - 1) + "😀".repeat(9)));
        assertThat(book.told()).containsExactly(new Workbook.Told("table", 3, 2));
        book.end();
        try (var again = read(out.toByteArray())) {
            var sheet = again.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo(fits);
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue())
                    .hasSize(CellXml.LONGEST)
                    .endsWith(" [cut]");
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue())
                    .hasSize(CellXml.LONGEST - 1)
                    .endsWith(" [cut]");
        }
    }

    @Test
    void theSameRowsGiveTheSameBytes() {
        var rows = List.of(List.of("a", 1), List.of("b", 2));
        assertThat(written(100, rows)).isEqualTo(written(100, rows));
    }

    @Test
    void columnsAreLetteredBeyondZ() {
        assertThat(IntStream.of(0, 25, 26, 51, 52, 701, 702).mapToObj(CellXml::letters))
                .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
    }

    private static String letters() {
        return new Random(1)
                .ints(CellXml.LONGEST, 'а', 'я')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static byte[] written(int mostRows, List<? extends List<?>> rows) {
        var out = new ByteArrayOutputStream();
        var book = new Workbook(out, mostRows);
        book.table("table", List.of("heading"));
        rows.forEach(book::row);
        book.table("empty", List.of("heading"));
        book.end();
        return out.toByteArray();
    }

    private static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static List<String> values(XSSFSheet sheet) {
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .mapToObj(row -> sheet.getRow(row).getCell(0).toString())
                .toList();
    }
}
