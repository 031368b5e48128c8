package org.casegraph.graph.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.Row;
import org.casegraph.graph.StillDoor.Stillness;

/** Writes the parts of a backup one after another. */
final class ContentsWriter {

    private final ZipOutputStream zip;
    private final CypherFiles files;
    private final Path folder;
    private final Sieve sieve;
    private final Numbers numbers = new Numbers();
    private final Sum sum = new Sum();
    private long ties;
    private long texts;

    /** @param folder where the held texts lie */
    ContentsWriter(ZipOutputStream zip, CypherFiles files, Path folder, Sieve sieve) {
        this.zip = zip;
        this.files = files;
        this.folder = folder;
        this.sieve = sieve;
    }

    void about(Contents.About about) {
        part(Contents.ABOUT, () -> zip.write(Lines.bytesOf(about)));
    }

    void nodes(Stillness graph) {
        part(Contents.NODES, () -> graph.each(files.read("kept_nodes"), this::node));
    }

    void ties(Stillness graph) {
        part(Contents.TIES, () -> graph.each(files.read("kept_ties"), this::tie));
    }

    void texts() {
        try (var all = Files.list(folder)) {
            for (var file : all.filter(ContentsWriter::isText).sorted().toList()) {
                part(Contents.TEXTS + file.getFileName(), () -> Files.copy(file, zip));
                texts++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The held texts cannot be read", e);
        }
    }

    Contents.End end(String checksum) {
        var end = new Contents.End(numbers.count(), ties, texts, sum.checksum(), checksum);
        part(Contents.END, () -> zip.write(Lines.bytesOf(end)));
        return end;
    }

    private static boolean isText(Path file) {
        return Contents.TEXT.matcher(String.valueOf(file.getFileName())).matches() && Files.isRegularFile(file);
    }

    private void node(Row row) {
        var labels = row.texts("labels");
        sieve.node(labels, row.row("properties").values()).ifPresent(properties -> {
            numbers.add(row.text("place"));
            var line = Lines.bytes(Kept.node(labels, properties));
            sum.add(line);
            write(line);
        });
    }

    /** Views and watches are kept without waiting for anybody: one may have come since. */
    private void tie(Row row) {
        long from = numbers.of(row.text("from"));
        long to = numbers.of(row.text("to"));
        if (from >= 0 && to >= 0) {
            var fields = Kept.tie(row);
            fields.replaceAll((_, value) -> value instanceof String text ? sieve.id(text) : value);
            sum.add(Lines.bytes(fields));
            fields.put("from", from);
            fields.put("to", to);
            write(Lines.bytes(fields));
            ties++;
        }
    }

    private void write(byte[] line) {
        try {
            zip.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException("The backup cannot be written", e);
        }
    }

    /** Writes what may fail as any file may. */
    private interface Writing {
        void run() throws IOException;
    }

    private void part(String name, Writing writing) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            writing.run();
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException("The backup cannot be written", e);
        }
    }
}
