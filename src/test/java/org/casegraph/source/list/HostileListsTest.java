package org.casegraph.source.list;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileListsTest {

    private static final String GOOD = "Dana Omarova,1970\n";

    @TempDir
    Path folder;

    @Test
    void goesOnAfterACellOfTenMegabytes() {
        var list = "name,born\n" + GOOD + "x".repeat(10_000_000) + ",1\n" + GOOD;

        assertThat(told(list))
                .containsExactly(
                        "Dana Omarova", "3: with its cell 1 it is longer than 200,000 characters", "Dana Omarova");
    }

    @Test
    void goesOnAfterARowOfAMillionCommas() {
        var list = "name,born\n" + GOOD + ",".repeat(1_000_000) + "\n" + GOOD;

        assertThat(told(list))
                .containsExactly(
                        "Dana Omarova",
                        "3: it has 1,000,001 cells under 2 headings; cells that hold the separator stand between"
                                + " quotation marks",
                        "Dana Omarova");
    }

    @Test
    void namesSomeOfAMillionHeadings() {
        assertThatThrownBy(() -> told(",".repeat(1_000_000) + "\n"))
                .isInstanceOf(ListRefused.class)
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(2_000));
    }

    @Test
    void stopsWhereAQuotationMarkIsNeverClosed() {
        var list = "name,born\n" + GOOD + "\"Marat Seitov,1962\n" + GOOD.repeat(10);

        assertThatThrownBy(() -> told(list))
                .isInstanceOf(ListRefused.class)
                .hasMessageStartingWith("After line 2 a quotation mark is opened and never closed");
    }

    @Test
    void readsOnAfterBareQuotationMarks() {
        assertThat(told("name,born\n\"Marat \"Mars\" Seitov\",1962\n" + GOOD))
                .hasSize(2)
                .endsWith("Dana Omarova");
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("list.csv"));
            out.write(GOOD.getBytes(UTF_8));
        }
        var gzip = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(gzip)) {
            out.write(GOOD.getBytes(UTF_8));
        }

        assertThatThrownBy(() -> told(zip.toByteArray())).hasMessageContaining("archive or a spreadsheet");
        assertThatThrownBy(() -> told(gzip.toByteArray())).hasMessageContaining("compressed");
        assertThatThrownBy(() -> told(new byte[0])).hasMessage("The list is empty.");
        assertThatThrownBy(() -> told("\n\n")).hasMessage("The list is empty.");
        assertThatThrownBy(() -> told("name\nDana\0Omarova\n")).hasMessageContaining("NUL bytes");
        assertThatThrownBy(() -> told("[{}]")).hasMessageContaining("one a line");
    }

    @Test
    void tellsWhichNamesAreNotInTheEncoding() {
        var options = new ListOptions(java.util.Map.of(), null, null, "UTF-8");
        var bytes = "name\nБекетов Аслан\nDana Omarova\n".getBytes(Charset.forName("windows-1251"));

        assertThat(told(bytes, options))
                .containsExactly(
                        "2: its name holds bytes that are no letters in the encoding of the list; name the encoding",
                        "Dana Omarova");
        assertThatThrownBy(() -> told(bytes, new ListOptions(java.util.Map.of(), null, null, "klingon")))
                .hasMessage("There is no encoding 'klingon'; accepted are names such as UTF-8 and windows-1251.");
    }

    @Test
    void goesOnAfterEntitiesThatAreTooDeepOrTooLong() {
        var good = "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Dana Omarova\"]}}\n";
        var deep = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000) + "\n";
        var longOne = "{\"schema\":\"Person\",\"properties\":{\"name\":[\"" + "x".repeat(10_000_000) + "\"]}}\n";

        assertThat(told(good + deep + longOne + good))
                .hasSize(4)
                .startsWith("Dana Omarova")
                .endsWith("Dana Omarova");
    }

    @Test
    void keepsFormulasAsTheWordsTheyAre() {
        assertThat(told("name,born\n\"=HYPERLINK(\"\"x\"\")\",1\n")).containsExactly("=HYPERLINK(\"x\")");
    }

    @Test
    void readsManyRowsOneAtATime() throws IOException {
        var file = folder.resolve("many");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("name,born,note\n");
            for (int row = 0; row < 100_000; row++) {
                out.write("Dana Omarova " + row + ",1970," + "note ".repeat(20) + "\n");
            }
        }
        try (var list = NameList.open(file, ListOptions.NONE)) {
            long rows = 0;
            for (var next = list.next(); next.isPresent(); next = list.next()) {
                rows++;
                assertThat(next.get()).isInstanceOf(ListEntry.Read.class);
                assertThat(list.bytesRead()).isLessThanOrEqualTo(Math.min(list.bytes(), rows * 140 + 300_000));
            }

            assertThat(rows).isEqualTo(100_000);
            assertThat(list.bytesRead()).isEqualTo(list.bytes());
        }
    }

    private List<String> told(String list) {
        return told(list.getBytes(UTF_8));
    }

    private List<String> told(byte[] list) {
        return told(list, ListOptions.NONE);
    }

    private List<String> told(byte[] bytes, ListOptions options) {
        try (var list = NameList.open(Files.write(folder.resolve("list"), bytes), options)) {
            var told = new ArrayList<String>();
            for (var next = list.next(); next.isPresent(); next = list.next()) {
                told.add(
                        switch (next.get()) {
                            case ListEntry.Read read -> read.name().names().getFirst();
                            case ListEntry.Unread unread -> unread.row() + ": " + unread.problem();
                        });
            }
            return told;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
