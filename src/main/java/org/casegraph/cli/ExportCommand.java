package org.casegraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.commons.io.output.WriterOutputStream;
import org.casegraph.access.Viewer;
import org.casegraph.export.Export;
import org.casegraph.model.Clearance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes everything out in one of the formats. */
@Command(
        name = "export",
        description = "Write everything out: statements with their documents, places and speakers, or the graph.")
final class ExportCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private CasegraphCommand parent;

    @Option(
            names = "--format",
            paramLabel = "WORD",
            defaultValue = "jsonl",
            description =
                    "jsonl, csv, jsonld or ftm-statements for statements; ftm, gexf, graphml, cyjs, cx2, cypher or tables"
                            + " for the graph; xlsx for both; by default ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private String format;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; by default the standard output.")
    private @Nullable Path file;

    @Option(
            names = "--clearance",
            defaultValue = "SEALED",
            description = "Leave out what asks for more: PUBLIC, TEAM or SEALED; by default ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private Clearance clearance;

    @Override
    public Integer call() throws IOException {
        try (var store = parent.open()) {
            var export = chosen(store.all(Export.class));
            write(export, new Viewer("command line", clearance));
            return 0;
        }
    }

    private Export chosen(List<Export> exports) {
        return exports.stream()
                .filter(export -> export.kind().word().equalsIgnoreCase(format))
                .findFirst()
                .orElseThrow(() ->
                        new Mistakes.Mistake("There is no format '" + format + "'; accepted: " + words(exports) + "."));
    }

    private static String words(List<Export> exports) {
        return exports.stream().map(export -> export.kind().word()).sorted().collect(Collectors.joining(", "));
    }

    private void write(Export export, Viewer viewer) throws IOException {
        if (file != null) {
            writeTo(file, export, viewer);
            return;
        }
        if (!export.kind().isText()) {
            throw new Mistakes.Mistake("The format '" + format + "' is no text: name a file with --out.");
        }
        var out = WriterOutputStream.builder()
                .setWriter(parent.out())
                .setCharset(StandardCharsets.UTF_8)
                .get();
        export.write(viewer, out);
        out.flush();
        parent.out().flush();
    }

    private void writeTo(Path target, Export export, Viewer viewer) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            var count = export.write(viewer, out);
            parent.out().println(count + " written to " + target + ".");
        } catch (IOException e) {
            throw new UncheckedIOException(target + " cannot be written", e);
        }
    }
}
