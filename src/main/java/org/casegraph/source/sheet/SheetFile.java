package org.casegraph.source.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Label;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.Problems;
import org.casegraph.source.format.FileRefused;
import org.casegraph.source.format.Format;
import org.casegraph.source.format.Head;
import org.casegraph.source.format.Header;
import org.casegraph.source.format.Said;
import org.casegraph.source.format.Teller;
import org.casegraph.source.sheet.Mapping.OfTable;

/** Tables (CSV, TSV, XLSX) with a mapping that says what their columns mean. */
public final class SheetFile implements Format {

    @Override
    public String word() {
        return "table";
    }

    /** Without a mapping, a table in text is a document like any other; a spreadsheet is refused with advice. */
    @Override
    public boolean recognises(Head head, Said said) {
        return MappingFiles.isMapping(said.file())
                || head.ends(".xlsx")
                || MappingFiles.isTable(said.file()) && MappingFiles.of(said).isPresent();
    }

    @Override
    public Opened open(Said said, Vocabulary vocabulary) throws IOException {
        boolean isMapping = MappingFiles.isMapping(said.file());
        var file = isMapping
                ? said.file()
                : MappingFiles.of(said)
                        .orElseThrow(() -> new FileRefused(said.file().toString(), 0, MappingFiles.NEEDED));
        var mapping = mapping(file, vocabulary);
        for (var table : mapping.tables()) {
            if (table.file() == null && isMapping) {
                throw new FileRefused(
                        file.toString(), 0, "each table of a mapping that is imported itself needs 'file'");
            }
            requireThere(said, table);
        }
        return new Tables(said, mapping, vocabulary);
    }

    private static void requireThere(Said said, OfTable table) {
        if (!Files.isRegularFile(path(said, table)) || isElsewhere(table.file())) {
            throw new FileRefused(
                    said.file().toString(), 0, "there is no table " + table.file() + " beside the mapping");
        }
    }

    private static boolean isElsewhere(@org.jspecify.annotations.Nullable String file) {
        return file != null && (file.contains("/") || file.contains("\\"));
    }

    private static Path path(Said said, OfTable table) {
        return table.file() == null ? said.file() : said.file().resolveSibling(table.file());
    }

    private static Mapping mapping(Path file, Vocabulary vocabulary) throws IOException {
        var problems = new Problems(file.toString());
        var mapping = new MappingReader(problems).read(file, Files.readAllBytes(file));
        mapping.ifPresent(new MappingCheck(vocabulary, problems)::check);
        if (mapping.isEmpty() || problems.areThere()) {
            throw new FileRefused(problems.inOrder());
        }
        return mapping.get();
    }

    private record Tables(Said said, Mapping mapping, Vocabulary vocabulary) implements Opened {

        @Override
        public Header header() {
            var about = mapping.about();
            var usual = Header.of(said);
            var isNamed = about.publisher() != null && said.publisher() == null;
            return new Header(
                    said.collection() != null ? usual.collection() : either(about.collection(), usual.collection()),
                    either(about.file(), usual.file()),
                    said.title() != null ? usual.title() : either(about.title(), usual.title()),
                    about.type(),
                    Optional.ofNullable(said.language()).orElse(about.language()),
                    Optional.ofNullable(said.url()).orElse(about.url()),
                    about.published(),
                    isNamed ? about.publisher() : said.publisher(),
                    isNamed ? about.publisherKind() : usual.publisherKind(),
                    isNamed && about.publisherKind() == EntityKind.INSTITUTION ? about.publisherType() : null,
                    either(about.coder(), usual.coder()),
                    about.clearance() == null
                            ? usual.label()
                            : new Label(about.clearance(), usual.label().compartments()));
        }

        private static String either(@org.jspecify.annotations.Nullable String one, String other) {
            return Objects.requireNonNullElse(one, other);
        }

        @Override
        public boolean isOneFile() {
            return mapping.tables().stream().allMatch(table -> table.file() == null);
        }

        @Override
        public void tell(Teller teller) throws IOException {
            for (var table : mapping.tables()) {
                var path = path(said, table);
                if (path.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".xlsx")) {
                    try (var book = Workbook.open(path);
                            var rows = book.rows(table.sheet())) {
                        tell(table, path, rows, teller);
                    }
                } else {
                    try (var rows = TextRows.open(path, table.headings())) {
                        tell(table, path, rows, teller);
                    }
                }
            }
        }

        private void tell(OfTable table, Path path, Rows rows, Teller teller) throws IOException {
            var head = rows.next();
            while (head.isPresent() && head.get().number() < table.headings()) {
                head = rows.next();
            }
            if (head.isEmpty()) {
                throw new FileRefused(path.toString(), 0, "there is no row of headings");
            }
            var columns = Columns.of(head.get().cells(), table, path.toString());
            var telling = new RowTelling(table, mapping, columns, vocabulary);
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                telling.tell(row.get(), teller);
            }
        }
    }
}
