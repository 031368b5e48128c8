package org.casegraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.casegraph.access.Viewer;
import org.casegraph.export.Export;
import org.casegraph.model.Clearance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes all statements out. */
@Command(name = "export", description = "Write all standing statements, with their documents, places and speakers.")
final class ExportCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private CasegraphCommand parent;

    @Option(names = "--format", defaultValue = "jsonl", description = "jsonl or csv; by default ${DEFAULT-VALUE}.")
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
    public Integer call() {
        try (var store = parent.open()) {
            var export = chosen(store.all(Export.class));
            write(export, new Viewer("command line", clearance));
            return 0;
        }
    }

    private Export chosen(List<Export> exports) {
        return exports.stream()
                .filter(export -> export.format().equalsIgnoreCase(format))
                .findFirst()
                .orElseThrow(() -> new Mistakes.Mistake("There is no format '" + format + "'; accepted: "
                        + String.join(
                                ", ",
                                exports.stream().map(Export::format).sorted().toList()) + "."));
    }

    private void write(Export export, Viewer viewer) {
        if (file == null) {
            export.write(viewer, parent.out());
            parent.out().flush();
            return;
        }
        try (Writer out = Files.newBufferedWriter(file)) {
            long count = export.write(viewer, out);
            parent.out().println(count + " statements written to " + file + ".");
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }
}
