package org.casegraph.source.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.casegraph.source.Words;
import org.casegraph.source.format.FileRefused;
import org.casegraph.source.format.XmlPull;
import org.jspecify.annotations.Nullable;

/**
 * A spreadsheet in the format XLSX. Sheets are read row by row; the texts that they share are held, up to a bound. What
 * unpacks to far more than it was is refused.
 */
final class Workbook implements AutoCloseable {

    private static final int MOST_PARTS = 10_000;
    private static final long MOST_BYTES = 4L * 1024 * 1024 * 1024;
    private static final long SMALL = 64L * 1024 * 1024;
    private static final int MOST_FOLD = 200;
    private static final long MOST_SHARED = 100_000_000;

    private final Path file;
    private final ZipFile zip;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final List<String> shared = new ArrayList<>();
    private final Styles styles;
    private boolean isOld;

    private Workbook(Path file, ZipFile zip) throws IOException {
        this.file = file;
        this.zip = zip;
        if (zip.size() > MOST_PARTS) {
            throw refused("it has more than %,d parts".formatted(MOST_PARTS));
        }
        readSheets();
        readShared();
        this.styles = zip.getEntry("xl/styles.xml") == null ? Styles.NONE : Styles.read(part("xl/styles.xml"));
    }

    static Workbook open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new FileRefused(file.toString(), 0, "it is no spreadsheet: it cannot be unpacked");
        }
        try {
            return new Workbook(file, zip);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private void readSheets() throws IOException {
        var targets = new HashMap<String, String>();
        try (var xml = part("xl/_rels/workbook.xml.rels")) {
            while (xml.next()) {
                if (xml.isStart("Relationship")) {
                    targets.put(
                            xml.attribute("Id").orElse(""),
                            xml.attribute("Target").orElse(""));
                }
            }
        }
        try (var xml = part("xl/workbook.xml")) {
            while (xml.next()) {
                if (xml.isStart("workbookPr")) {
                    isOld = xml.attribute("date1904")
                            .filter(is -> is.equals("1") || is.equals("true"))
                            .isPresent();
                } else if (xml.isStart("sheet")) {
                    var target = targets.getOrDefault(xml.attribute("id").orElse(""), "");
                    sheets.putIfAbsent(
                            xml.attribute("name").orElse(""),
                            target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        }
        if (sheets.isEmpty()) {
            throw refused("it has no sheets");
        }
    }

    private void readShared() throws IOException {
        if (zip.getEntry("xl/sharedStrings.xml") == null) {
            return;
        }
        long size = 0;
        try (var xml = part("xl/sharedStrings.xml")) {
            while (xml.next()) {
                if (xml.isStart("si")) {
                    var text = SheetRows.richText(xml, "si");
                    size += text.length() + 40L;
                    if (size > MOST_SHARED) {
                        throw refused("it holds more text than can be read; save each sheet as CSV");
                    }
                    shared.add(text);
                }
            }
        }
    }

    /** The rows of a sheet, of the first where none is named. */
    Rows rows(@Nullable String sheet) throws IOException {
        var target = sheet == null ? sheets.values().iterator().next() : sheets.get(sheet);
        if (target == null) {
            throw refused("there is no sheet '" + Words.shortened(sheet == null ? "" : sheet) + "'; "
                    + Words.accepted(sheet == null ? "" : sheet, sheets.keySet()));
        }
        return new SheetRows(this, part(target));
    }

    String shared(int number) {
        if (number < 0 || number >= shared.size()) {
            throw refused("a cell asks for a text that the file does not have");
        }
        return shared.get(number);
    }

    boolean isDate(int style) {
        return styles.isDate(style);
    }

    boolean isCountedFrom1904() {
        return isOld;
    }

    private XmlPull part(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw refused("it is no spreadsheet: it has no part " + Words.shortened(name));
        }
        return new XmlPull(
                file + " (" + name + ")",
                new Bounded(zip.getInputStream(entry), Math.min(entry.getCompressedSize(), Files.size(file))));
    }

    private FileRefused refused(String sentence) {
        return new FileRefused(file.toString(), 0, sentence);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** What was packed, as long as it is no bomb. */
    private final class Bounded extends FilterInputStream {

        private final long packed;
        private long read;

        Bounded(InputStream stream, long packed) {
            super(stream);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int some = super.read(buffer, offset, length);
            count(Math.max(some, 0));
            return some;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > MOST_BYTES || read > SMALL && read / Math.max(packed, 1) > MOST_FOLD) {
                throw refused("it unpacks to far more than a spreadsheet would; save the sheet as CSV");
            }
        }
    }
}
